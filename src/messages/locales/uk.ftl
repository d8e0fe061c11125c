greeting = Footnote знає { $articles ->
    [one] { $articles } статтю
    [few] { $articles } статті
   *[other] { $articles } статей
}, { $claims ->
    [one] { $claims } твердження
    [few] { $claims } твердження
   *[other] { $claims } тверджень
}, { $events ->
    [one] { $events } подію
    [few] { $events } події
   *[other] { $events } подій
}{ $period }.
greeting-how = Запитуйте або введіть /help; номер покаже джерело повністю. Ctrl-D — вихід.
greeting-empty = Footnote ще не знає жодної статті.

showing-results-for = Показано результати для: { $query }
also-spelled = також { $names }
sources-say-so = { $count ->
    [one] Так каже { $count } незалежне джерело.
    [few] Так кажуть { $count } незалежні джерела.
   *[other] Так кажуть { $count } незалежних джерел.
}
sources-agree = { $count ->
    [one] Те саме, що й [{ $number }], каже { $count } незалежне джерело.
    [few] Те саме, що й [{ $number }], кажуть { $count } незалежні джерела.
   *[other] Те саме, що й [{ $number }], кажуть { $count } незалежних джерел.
}
sources-disagree = Джерела суперечать одне одному: { $about }.
side-sources = { $count ->
    [one] { $count } джерело
    [few] { $count } джерела
   *[other] { $count } джерел
}
other-events = { $count ->
    [one] Інша подія
   *[other] Інші події
}, тут не враховано: { $labels }.
updated-by = [{ $old }] пізніше уточнено в [{ $new }].
updated-later = [{ $old }] пізніше уточнено.
no-more = Це все, що про це є.

voice-article = сама стаття
speaker-unknown = мовець невідомий («{ $words }»)
speaker-unnamed = мовець невідомий
speaker-likely = імовірно, { $name } («{ $words }»)
outlet-unknown = видання невідоме
digest-of = переказ { $outlet }
digest-unknown = переказ, видання невідоме
date-unknown = дата невідома
date-inferred = { $date } (дату виведено з тексту)
via = через { $names }

near-miss = У джерелах про це не сказано.
closest-topics = Найближчі теми:
question-noted = Я записав запитання для модераторів.
no-match = У моїх джерелах про це нічого немає.
knows-about = Я знаю про: { $labels }.
sources-language = Джерела написані іншою мовою, ніж запитання: { $languages }. Спробуйте запитати нею.
try-these = Спробуйте:

action-more = Ще ({ $count })
action-source = Джерело { $number }
action-open = Відкрити джерело
action-copy = Копіювати цитату
action-next-page = Наступна сторінка
action-expired = Ця кнопка застаріла. Запитайте, будь ласка, ще раз.
action-rest = Показати решту
action-follow-up = Уточнити
select-quote = Повна цитата: …
discord-unread = Discord не показує мені чужих повідомлень. Щоб перевірити повідомлення, відкрийте його меню (права кнопка або довгий дотик), далі «Застосунки» і «{ $label }».
discord-press-again = Це тривало довше, ніж Discord чекає на форму. Натисніть, будь ласка, кнопку ще раз.
discord-restarting = Мене саме перезапускають. Спробуйте, будь ласка, за хвилину.
discord-missing-permissions = Мені не можна відповідати в { $channel }. Модератор має надати мені права: { $permissions }.
discord-permission-view = «Переглядати канал»
discord-permission-send = «Надсилати повідомлення»
discord-permission-send-threads = «Надсилати повідомлення в гілках»

help-what = Я відповідаю на запитання зі статей, яким довіряють модератори: дослівно, із зазначенням, хто, де й коли це сказав. Якщо джерела суперечать одне одному або мовчать, я так і кажу.
help-examples = Три запитання, на які я можу відповісти:
help-commands = Команди:
knowledge-empty = Я ще не знаю жодної статті, тому відповідати немає з чого.
knowledge-empty-how = Додайте статтю: footnote ingest PATH, де PATH — файл Markdown чи текстовий файл або папка з ними.
reply-hello = Вітаю! Запитайте щось або введіть /help.
reply-thanks = Будь ласка.
reply-goodbye = До побачення!

quote-usage = Назвіть твердження або кілька слів із нього: /quote k3v9x2m41abc або /quote міст зруйновано
quote-none = Жодне твердження не відповідає словам: { $words }
quote-claim = Твердження { $id }
quote-place = символи { $start }–{ $end }
quote-unchanged = не змінювалося, відколи { $date } його додано ({ $by }; хеш { $hash }…)
quote-changed = збережений текст більше не відповідає хешу { $hash }…: не покладайтеся на нього
quote-said-by = Сказано: { $speaker }
quote-as-written = (у тексті: «{ $words }»)
quote-moved = Твердження { $asked } тепер { $id }: ці слова є в новішій версії статті.
quote-withdrawn = Відкликано: статтю відкликано або в її новій версії цих слів більше немає.
sources-title = { $count ->
    [one] { $count } стаття
    [few] { $count } статті
   *[other] { $count } статей
}
sources-page = Сторінка { $page } з { $pages }.
sources-none = Такої сторінки немає.
source-untitled = без назви
source-claims = { $count ->
    [one] { $count } твердження
    [few] { $count } твердження
   *[other] { $count } тверджень
}
source-retracted = відкликано
source-corrected = виправлено
source-copy = копія іншої статті звідси

command-unknown = Я не знаю /{ $name }. Введіть /help, щоб побачити, що я вмію.
question-too-long = Це задовго для одного запитання. Вкладіться, будь ласка, у { $limit } символів.
not-allowed = Це можуть лише модератори.
took-too-long = Це тривало задовго, тож я зупинився. Спробуйте ще раз або запитайте коротше.
too-many-person = Забагато запитань поспіль. Зачекайте, будь ласка, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
   *[other] { $seconds } секунд
}.
too-many-conversation = Тут забагато запитань поспіль. Зачекайте, будь ласка, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунди
   *[other] { $seconds } секунд
}.
went-wrong = Вибачте, у мене стався збій. Якщо він повториться, повідомте модераторам: { $reference }

command-ask = Поставити запитання
command-ask-question = Запитання
command-ask-outlet = Лише з цього видання
command-ask-speaker = Лише слова цієї людини чи установи
command-ask-before = Лише те, що було до цього дня, наприклад 15 червня 2022
command-ask-after = Лише те, що було після цього дня, наприклад 13 червня 2022
command-ask-private = Показати відповідь лише мені
command-quote = Показати точну цитату, що стоїть за твердженням
command-quote-claim = Ідентифікатор твердження або кілька його слів
command-sources = Перелік видань, з яких я відповідаю
command-sources-page = Сторінка переліку
command-help = Що я вмію і три запитання на пробу

# Names of commands and their options: lower case, without spaces, at most 32 characters.
name-ask = запитати
name-question = запитання
name-outlet = видання
name-speaker = мовець
name-before = до
name-after = після
name-private = приватно
name-quote = цитата
name-claim = твердження
name-sources = джерела
name-page = сторінка
name-help = довідка

action-rate-useful = 👍
action-rate-not-useful = 👎
action-subscribe = Повідомити, коли дізнаєтеся
rated = Дякую, враховано.
check-says-the-same = джерело каже те саме
check-says-otherwise = джерело каже інакше ({ $slot })
check-no-source = жодне джерело цього не каже
check-slot-quantity = кількість
check-slot-polarity = так чи ні
check-slot-agent = хто
check-slot-place = де
check-slot-time = коли
check-slot-any = відрізняється
check-same = Каже те саме:
check-otherwise = Каже інакше ({ $slot }):
check-cut = Перевіряю лише перші { $count } тверджень тексту: довший надсилайте частинами.
check-more = { $count ->
    [one] Ще { $count } твердження пропущено.
    [few] Ще { $count } твердження пропущено.
   *[other] Ще { $count } тверджень пропущено.
}
check-nothing = Я не знаходжу тут твердження, яке можна перевірити.
check-usage = Наведіть текст для перевірки: /check Залишився лише один міст
check-too-long = Це задовге для однієї перевірки. Щонайбільше { $limit } символів, будь ласка.
articles-none = Жодна стаття не відповідає словам: { $words }
outlets-title = { $count ->
    [one] { $count } видання
    [few] { $count } видання
   *[other] { $count } видань
}
status-counts = Статті: { $articles } (відкликано: { $retracted }) · твердження: { $claims } (з мовцем: { $attributed })
status-events = Події: { $events }{ $period }
status-unanswered = Запитання без відповіді: { $count }
status-running = Footnote { $version } · працює { $uptime }
status-database = База даних: { $size } МБ
uptime = { $days } д { $hours } год { $minutes } хв
quote-cited = { $count ->
    [one] наведено в { $count } відповіді
    [few] наведено в { $count } відповідях
   *[other] наведено в { $count } відповідях
}
quote-of-answer = { $count ->
    [one] Та відповідь спирається на { $count } твердження.
    [few] Та відповідь спирається на { $count } твердження.
   *[other] Та відповідь спирається на { $count } тверджень.
}
quote-not-mine = Я не знаю, на що спирається те повідомлення: це не моя відповідь або вона застара.
action-quote = Цитата { $number }
settings-title = Налаштування цього чату
settings-language = Мова: { $language }
settings-language-each = своя для кожного
settings-language-name = українська
settings-overhears = Я відповідаю на кожне повідомлення, яке закінчується знаком питання. Щоб їх чути, мені потрібен вимкнений privacy mode (@BotFather) або права адміністратора тут.
settings-addressed = Я відповідаю, лише коли звертаються до мене.
action-overhear-on = Відповідати на кожен «?»
action-overhear-off = Лише коли звертаються
action-language-each = Мова кожного
settings-unknown = Такого налаштування немає.
channels-public = У цьому каналі я відповідаю публічно.
channels-private = У цьому каналі я відповідаю на команди лише тому, хто питає, а на згадки — ні.
action-channel-public = Відповідати публічно
action-channel-private = Лише приватно
follow-up-title = Уточнити
follow-up-question = Ваше запитання
offer-said = Що каже { $name }?
not-allowed-here = Це можуть лише адміністратори цього чату.
command-check = Перевірити текст за джерелами
command-check-text = Текст для перевірки
message-check = Перевірити за джерелами
message-quote = Показати цитату джерела
command-articles = Перелік статей з ідентифікаторами
command-articles-words = Слова з назви, видання чи джерела або сторінка
command-status = Стан бота та бази знань
command-start = Почати тут
command-settings = Мова й поведінка в цьому чаті
command-channels = Де я відповідаю публічно
name-check = перевірити
name-text = текст
name-articles = статті
name-words = слова
name-status = стан
name-start = старт
name-settings = налаштування
name-channels = канали

form-keep = Надішліть -, щоб залишити як є.
form-keep-or-empty = Надішліть -, щоб залишити як є, або --, щоб спорожнити.
form-leave-out = Надішліть -, щоб пропустити.
form-cancel = /cancel зупиняє.
form-cancelled = Скасовано: нічого не змінено.
form-none = Скасовувати нічого.
file-in-private = Я надіслав вам файл приватно.
file-needs-private = Файл лише для вас, а першим писати я не можу: відкрийте чат зі мною, натисніть «Почати» і попросіть ще раз там.
profile-description = Запитайте мене про новини, і я відповім за статтями, яким довіряють модератори, дослівно: хто це сказав, у якому виданні, якого дня. Якщо джерела розходяться або мовчать, я так і скажу. У групі згадайте мене або дайте відповідь на моє повідомлення.
profile-short-description = Відповіді зі статей, яким довіряють, дослівно: хто це сказав, де й коли.

subscribed = Я повідомлю вам тут, щойно якась стаття дасть відповідь. Щоб це забути: /forgetme
subscribed-already = Ви вже чекаєте на цю відповідь; я повідомлю.
subscribed-too-many = Ви вже чекаєте на дуже багато відповідей. /mydata покаже їх, /forgetme прибере.

ask-no-day = «{ $day }» — не день, який я можу прочитати. Напишіть, наприклад, 2022-06-15 або 15 червня 2022.

notice-retracted = Виправлення: ця відповідь спиралася на { $article }; статтю відкликано: { $reason }
notice-restored = Виправлення: { $article }, на що спиралася ця відповідь, більше не відкликано.
notice-edited = Виправлення: виправлено відомості про { $article } (видання, дату чи мовця), наведені в цій відповіді.
notice-changed = Виправлення: { $article } має нову версію, і слова, наведені в цій відповіді, в ній змінилися.
notice-article = «{ $title }» ({ $outlet })
notice-now = Що я відповідаю тепер:
notice-known = Ви хотіли знати: { $question }

command-add = Додати статтю: посилання, файл або текст
command-add-source = Посилання або сам текст
command-add-file = Файл: текст, Markdown чи HTML
command-edit = Виправити статтю, мовця твердження або імена
command-edit-subject = Ідентифікатор статті чи твердження або імена: Сватове = Сватово
command-retract = Відкликати статтю й виправити відповіді, що на неї спираються
command-retract-article = Ідентифікатор статті або одного з її тверджень
command-retract-reason = Чому: одне речення, яке побачать ті, хто питав
command-unretract = Повернути відкликану статтю
command-unanswered = Запитання, на які я не зміг відповісти
command-feedback = Відповіді, які люди вважали найменш корисними
command-feeds = Стрічки, які читаються за розкладом; з адресою — підписатися
command-feeds-source = Адреса стрічки (RSS, Atom, JSON)
command-audit = Хто що змінив і як це повернути
command-mydata = Що я зберігаю про вас
command-forgetme = Видалити те, що я зберігаю про вас
command-export = Усі статті й твердження одним файлом
name-add = додати
name-source = джерело
name-file = файл
name-edit = виправити
name-subject = предмет
name-retract = відкликати
name-article = стаття
name-reason = причина
name-unretract = повернути
name-unanswered = без-відповіді
name-feedback = відгуки
name-feeds = стрічки
name-audit = журнал
name-mydata = мої-дані
name-forgetme = забути-мене
name-export = експорт
desk-refused = Це неможливо: { $reason }
desk-no-article = Я не знаю статті { $id }. /articles покаже їх з ідентифікаторами.
desk-nothing-changed = Нічого не відрізняється, тож нічого не змінено.
desk-cancelled = Залишено як було.
desk-empty = Тут нічого немає.
action-cancel = Не чіпати
field-outlet = Видання
field-title = Назва
field-url = Вебадреса
field-published = Опубліковано (2022-06-14)
field-speaker = Мовець (порожньо: сама стаття)
field-role = Посада
field-source = Посилання або текст
field-reason = Причина, яку побачать ті, хто питав
field-claim = Ідентифікатор твердження або його слова
add-title = Додати статтю
add-nothing = Не було чого читати.
add-file-failed = Не вдалося прочитати { $name }: файл завеликий або платформа його не передала.
add-claims = Твердження: { $count }, з них від мовців: { $attributed }
add-compared = З перших { $compared }: збігаються з наявним: { $agreeing }; суперечать: { $contradicting }
add-contradiction = Тут сказано: «{ $words }»; у нас сказано:
add-articles = Тут { $count } статей; це перша.
add-known = Вона вже є, слово в слово.
add-update = Вона вже є з іншим текстом: додавання створить нову версію.
add-difference = Нові твердження: { $added }; зникли: { $removed }; ті самі: { $kept }
add-metadata-inferred = { $what } (виведено)
action-add = Додати
action-add-change = Змінити видання, дату
action-add-drop = Відкинути
add-change-title = Видання й дата
add-dropped = Відкинуто; нічого не додано.
added-one = Додано: { $title } · твердження: { $claims } · { $id }
added-updated = Нова версія { $version }: { $title } · твердження: { $claims } · { $id }
added-unchanged = Вже є: { $title } · { $id }
added-failed = Не додано: { $reason }
added-more = і ще { $count }
edit-title = Виправити { $what }
edited = Виправлено: { $what }. Як повернути: { $way }
edit-unknown = { $id } — не стаття, не твердження і не імена на зразок «А = Б».
edit-usage = Назвіть, що виправити: /edit з ідентифікатором статті чи твердження, /edit Сватове = Сватово або /edit Азот != Азовсталь
retract-usage = Назвіть статтю: /retract ідентифікатор причина
retract-ask = Відкликати { $article }? Відповідей буде виправлено: { $reachable }; недосяжних: { $unreachable }.
retract-title = Відкликати статтю
retracted = Відкликано: { $article }. Відповідей виправляється: { $reachable }; недосяжних: { $unreachable }. Як повернути: { $way }
retracted-already = { $article } вже відкликано.
unretracted = Повернено: { $article }. Як скасувати: { $way }
unretracted-already = { $article } не відкликано.
action-retract = Відкликати
unanswered-title = Запитання без відповіді, найчастіші перші: { $count }
unanswered-line = { $question } · запитано { $count } × · востаннє { $date }
action-question = Запитання { $number }
question-how = «{ $question }»: вкажіть твердження, що на нього відповідає, або додайте статтю через /add; те, на що відповідає стаття, зникає зі списку само.
action-point = Вказати твердження
action-point-this = Це відповідає
action-dismiss = Відкинути запитання
dismiss-ask = Відкинути «{ $question }» без відповіді? Цього не повернути.
dismissed = Відкинуто: «{ $question }»
pointed = На «{ $question }» відтепер відповідає твердження { $id }; тих, хто чекає, буде повідомлено.
feedback-line = { $question } · 👍 { $useful } · 👎 { $notUseful }
feedback-title = Відповіді за корисністю, найгірші перші
feeds-title = Стрічок у читанні: { $count }
feeds-none = Жодна стрічка не читається. Підпишіться: /feeds і адреса стрічки.
feed-line = { $address } · записів: { $count } · останнє читання: { $date }
feed-followed = Тепер читаю { $address }; прочитано записів: { $count }.
feed-leave-ask = Більше не читати { $address }? Її статті залишаться.
feed-left = { $address } більше не читається. Її статті залишилися.
feed-unknown = Стрічка { $address } не читається.
action-feed = Відписатися: { $number }
action-feed-leave = Більше не читати
audit-title = Зміни, найновіші перші
audit-way = як повернути: { $way }
action-undo = Скасувати { $number }
undo-ask = Скасувати? Я виконаю: { $way }
action-undo-confirm = Скасувати зміну
undone = Виконано: { $way }
undo-reason = модератор скасував її додавання чи повернення
mydata-counts = Про вас, під ключем без вашого імені, я зберігаю: відповіді, які може знадобитися виправити: { $answers }; оцінки відповідей: { $ratings }.
mydata-waiting = Запитання, на відповіді до яких ви чекаєте, з цією адресою: { $count }
mydata-none = Я нічого про вас не зберігаю.
mydata-days = Відповіді забуваються самі через { $days } днів. /forgetme видаляє все зараз.
forgetme-ask = Видалити все, що я про вас зберігаю? Тоді виправлення й пізні відповіді до вас не дійдуть.
action-forgetme = Видалити
forgotten = Видалено: відповіді { $answers }, оцінки { $ratings }, очікувані запитання { $subscriptions }.
exported = Статті: { $articles }, твердження: { $claims }, у форматі JSON Lines з термінами schema.org.
export-too-large = Це більше, ніж вміщує чат. На сервері: footnote export

action-correct = Виправити
action-retract-article = Відкликати статтю

delivered = Виправлення щодо { $article }: доставлено { $sent }; більше недосяжні (заблоковано, вийшли чи видалено): { $unreachable }.
