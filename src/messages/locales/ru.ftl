greeting = Footnote знает { $articles ->
    [one] { $articles } статью
    [few] { $articles } статьи
   *[other] { $articles } статей
}, { $claims ->
    [one] { $claims } утверждение
    [few] { $claims } утверждения
   *[other] { $claims } утверждений
}, { $events ->
    [one] { $events } событие
    [few] { $events } события
   *[other] { $events } событий
}{ $period }.
greeting-how = Спрашивайте или введите /help; номер покажет источник полностью. Ctrl-D — выход.
greeting-empty = Footnote пока не знает ни одной статьи.

showing-results-for = Показаны результаты для: { $query }
also-spelled = также { $names }
sources-say-so = { $count ->
    [one] Так говорит { $count } независимый источник.
    [few] Так говорят { $count } независимых источника.
   *[other] Так говорят { $count } независимых источников.
}
sources-agree = { $count ->
    [one] То же, что и [{ $number }], говорит { $count } независимый источник.
    [few] То же, что и [{ $number }], говорят { $count } независимых источника.
   *[other] То же, что и [{ $number }], говорят { $count } независимых источников.
}
sources-disagree = Источники расходятся: { $about }.
side-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
   *[other] { $count } источников
}
other-events = { $count ->
    [one] Другое событие
   *[other] Другие события
}, здесь не учтено: { $labels }.
updated-by = [{ $old }] позже уточнено в [{ $new }].
updated-later = [{ $old }] позже уточнено.
no-more = Это всё, что об этом есть.

voice-article = сама статья
speaker-unknown = говорящий неизвестен («{ $words }»)
speaker-unnamed = говорящий неизвестен
speaker-likely = вероятно, { $name } («{ $words }»)
outlet-unknown = издание неизвестно
digest-of = пересказ { $outlet }
digest-unknown = пересказ, издание неизвестно
date-unknown = дата неизвестна
date-inferred = { $date } (дата выведена из текста)
via = через { $names }

near-miss = В источниках об этом не сказано.
closest-topics = Ближайшие темы:
question-noted = Я записал вопрос для модераторов.
no-match = В моих источниках об этом ничего нет.
knows-about = Я знаю о следующем: { $labels }.
sources-language = Источники написаны на другом языке, чем вопрос: { $languages }. Попробуйте спросить на нём.
try-these = Попробуйте:

action-more = Ещё ({ $count })
action-source = Источник { $number }
action-open = Открыть источник
action-copy = Копировать цитату
action-next-page = Следующая страница
action-expired = Эта кнопка устарела. Спросите, пожалуйста, ещё раз.
action-rest = Показать остальное
action-follow-up = Уточнить
select-quote = Полная цитата: …
discord-unread = Discord не показывает мне чужих сообщений. Чтобы проверить сообщение, откройте его меню (правая кнопка или долгое касание), затем «Приложения» и «{ $label }».
discord-press-again = Это заняло больше времени, чем Discord ждёт форму. Нажмите, пожалуйста, кнопку ещё раз.
discord-restarting = Меня как раз перезапускают. Попробуйте, пожалуйста, через минуту.
discord-missing-permissions = Мне нельзя отвечать в { $channel }. Модератор должен дать мне права: { $permissions }.
discord-permission-view = «Просматривать канал»
discord-permission-send = «Отправлять сообщения»
discord-permission-send-threads = «Отправлять сообщения в ветках»

help-what = Я отвечаю на вопросы по статьям, которым доверяют модераторы: дословно, с указанием, кто, где и когда это сказал. Если источники расходятся или молчат, я так и говорю.
help-examples = Три вопроса, на которые я могу ответить:
help-commands = Команды:
knowledge-empty = Я пока не знаю ни одной статьи, поэтому отвечать не из чего.
knowledge-empty-how = Добавьте статью: footnote ingest PATH, где PATH — файл Markdown, текстовый файл или папка с ними.
reply-hello = Здравствуйте! Спросите что-нибудь или введите /help.
reply-thanks = Пожалуйста.
reply-goodbye = До свидания!

quote-usage = Назовите утверждение или несколько слов из него: /quote k3v9x2m41abc или /quote мост разрушен
quote-none = Ни одно утверждение не подходит к словам: { $words }
quote-claim = Утверждение { $id }
quote-place = символы { $start }–{ $end }
quote-unchanged = не менялось с тех пор, как { $date } добавлено ({ $by }; хеш { $hash }…)
quote-changed = хранимый текст больше не соответствует хешу { $hash }…: не полагайтесь на него
quote-said-by = Сказано: { $speaker }
quote-as-written = (в тексте: «{ $words }»)
quote-moved = Утверждение { $asked } теперь { $id }: эти слова есть в более новой версии статьи.
quote-withdrawn = Отозвано: статья отозвана, или в её новой версии этих слов больше нет.
sources-title = { $count ->
    [one] { $count } статья
    [few] { $count } статьи
   *[other] { $count } статей
}
sources-page = Страница { $page } из { $pages }.
sources-none = Такой страницы нет.
source-untitled = без названия
source-claims = { $count ->
    [one] { $count } утверждение
    [few] { $count } утверждения
   *[other] { $count } утверждений
}
source-retracted = отозвано
source-corrected = исправлено
source-copy = копия другой статьи отсюда

command-unknown = Я не знаю /{ $name }. Введите /help, чтобы увидеть, что я умею.
question-too-long = Это слишком длинно для одного вопроса. Уложитесь, пожалуйста, в { $limit } символов.
not-allowed = Это могут только модераторы.
took-too-long = Это заняло слишком много времени, и я остановился. Попробуйте ещё раз или спросите короче.
too-many-person = Слишком много вопросов подряд. Подождите, пожалуйста, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
}.
too-many-conversation = Здесь слишком много вопросов подряд. Подождите, пожалуйста, { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
}.
went-wrong = Извините, у меня произошёл сбой. Если он повторится, сообщите модераторам: { $reference }

command-ask = Задать вопрос
command-ask-question = Вопрос
command-ask-outlet = Только из этого издания
command-ask-speaker = Только слова этого человека или ведомства
command-ask-before = Только то, что было до этого дня, например 15 июня 2022
command-ask-after = Только то, что было после этого дня, например 13 июня 2022
command-ask-private = Показать ответ только мне
command-quote = Показать точную цитату, стоящую за утверждением
command-quote-claim = Идентификатор утверждения или несколько его слов
command-sources = Список изданий, по которым я отвечаю
command-sources-page = Страница списка
command-help = Что я умею и три вопроса на пробу

# Names of commands and their options: lower case, without spaces, at most 32 characters.
name-ask = спросить
name-question = вопрос
name-outlet = издание
name-speaker = говорящий
name-before = до
name-after = после
name-private = лично
name-quote = цитата
name-claim = утверждение
name-sources = источники
name-page = страница
name-help = справка

action-rate-useful = 👍
action-rate-not-useful = 👎
action-subscribe = Сообщить, когда узнаете
rated = Спасибо, учтено.
check-says-the-same = источник говорит то же
check-says-otherwise = источник говорит иначе ({ $slot })
check-no-source = ни один источник этого не говорит
check-slot-quantity = число
check-slot-polarity = да или нет
check-slot-agent = кто
check-slot-place = где
check-slot-time = когда
check-slot-any = отличается
check-same = Говорит то же:
check-otherwise = Говорит иначе ({ $slot }):
check-cut = Проверяю только первые { $count } утверждений текста: более длинный присылайте частями.
check-more = { $count ->
    [one] Ещё { $count } утверждение пропущено.
    [few] Ещё { $count } утверждения пропущены.
   *[other] Ещё { $count } утверждений пропущено.
}
check-nothing = Я не нахожу здесь утверждения, которое можно проверить.
check-usage = Дайте текст для проверки: /check Остался только один мост
check-too-long = Это слишком длинно для одной проверки. Не больше { $limit } символов, пожалуйста.
articles-none = Ни одна статья не подходит к словам: { $words }
outlets-title = { $count ->
    [one] { $count } издание
    [few] { $count } издания
   *[other] { $count } изданий
}
status-counts = Статьи: { $articles } (отозвано: { $retracted }) · утверждения: { $claims } (с говорящим: { $attributed })
status-events = События: { $events }{ $period }
status-unanswered = Вопросы без ответа: { $count }
status-running = Footnote { $version } · работает { $uptime }
status-database = База данных: { $size } МБ
uptime = { $days } д { $hours } ч { $minutes } мин
quote-cited = { $count ->
    [one] приведено в { $count } ответе
    [few] приведено в { $count } ответах
   *[other] приведено в { $count } ответах
}
quote-of-answer = { $count ->
    [one] Тот ответ опирается на { $count } утверждение.
    [few] Тот ответ опирается на { $count } утверждения.
   *[other] Тот ответ опирается на { $count } утверждений.
}
quote-not-mine = Я не знаю, на что опирается то сообщение: это не мой ответ или он слишком старый.
action-quote = Цитата { $number }
settings-title = Настройки этого чата
settings-language = Язык: { $language }
settings-language-each = свой для каждого
settings-language-name = русский
settings-overhears = Я отвечаю на каждое сообщение, которое заканчивается вопросительным знаком. Чтобы их слышать, мне нужен выключенный privacy mode (@BotFather) или права администратора здесь.
settings-addressed = Я отвечаю, только когда обращаются ко мне.
action-overhear-on = Отвечать на каждый «?»
action-overhear-off = Только когда обращаются
action-language-each = Язык каждого
settings-unknown = Такой настройки нет.
channels-public = В этом канале я отвечаю публично.
channels-private = В этом канале я отвечаю на команды только спросившему, а на упоминания не отвечаю.
action-channel-public = Отвечать публично
action-channel-private = Только лично
follow-up-title = Уточнить
follow-up-question = Ваш вопрос
offer-said = Что говорит { $name }?
not-allowed-here = Это могут только администраторы этого чата.
command-check = Проверить текст по источникам
command-check-text = Текст для проверки
message-check = Проверить по источникам
message-quote = Показать цитату источника
command-articles = Список статей с идентификаторами
command-articles-words = Слова из названия, издания или источника либо страница
command-status = Состояние бота и базы знаний
command-start = Начать здесь
command-settings = Язык и поведение в этом чате
command-channels = Где я отвечаю публично
name-check = проверить
name-text = текст
name-articles = статьи
name-words = слова
name-status = состояние
name-start = старт
name-settings = настройки
name-channels = каналы

form-keep = Отправьте -, чтобы оставить как есть.
form-keep-or-empty = Отправьте -, чтобы оставить как есть, или --, чтобы очистить.
form-leave-out = Отправьте -, чтобы пропустить.
form-cancel = /cancel останавливает.
form-cancelled = Отменено: ничего не изменено.
form-none = Отменять нечего.
file-in-private = Я отправил вам файл лично.
file-needs-private = Файл только для вас, а первым писать я не могу: откройте чат со мной, нажмите «Начать» и попросите ещё раз там.
profile-description = Спросите меня о новостях, и я отвечу по статьям, которым доверяют модераторы, дословно: кто это сказал, в каком издании, в какой день. Если источники расходятся или молчат, я так и скажу. В группе упомяните меня или ответьте на моё сообщение.
profile-short-description = Ответы из статей, которым доверяют, дословно: кто это сказал, где и когда.

subscribed = Я сообщу вам здесь, как только какая-нибудь статья на это ответит. Чтобы это забыть: /forgetme
subscribed-already = Вы уже ждёте этого ответа; я сообщу.
subscribed-too-many = Вы уже ждёте очень много ответов. /mydata покажет их, /forgetme уберёт.

ask-no-day = «{ $day }» — не день, который я могу прочитать. Напишите, например, 2022-06-15 или 15 июня 2022.

notice-retracted = Исправление: этот ответ опирался на { $article }; статья отозвана: { $reason }
notice-restored = Исправление: { $article }, на что опирался этот ответ, больше не отозвано.
notice-edited = Исправление: исправлены сведения о { $article } (издание, дата или говорящий), приведённые в этом ответе.
notice-changed = Исправление: у { $article } новая версия, и слова, приведённые в этом ответе, в ней изменились.
notice-article = «{ $title }» ({ $outlet })
notice-now = Что я отвечаю теперь:
notice-known = Вы хотели знать: { $question }

command-add = Добавить статью: ссылка, файл или текст
command-add-source = Ссылка или сам текст
command-add-file = Файл: текст, Markdown или HTML
command-edit = Исправить статью, говорящего или имена
command-edit-subject = Идентификатор статьи или утверждения либо имена: Сватово = Сватове
command-retract = Отозвать статью и исправить ответы, которые на неё опираются
command-retract-article = Идентификатор статьи или одного из её утверждений
command-retract-reason = Почему: одно предложение, которое увидят спросившие
command-unretract = Вернуть отозванную статью
command-unanswered = Вопросы, на которые я не смог ответить
command-feedback = Ответы, которые люди сочли наименее полезными
command-feeds = Ленты, которые читаются по расписанию; с адресом — подписаться
command-feeds-source = Адрес ленты (RSS, Atom, JSON)
command-audit = Кто что изменил и как это вернуть
command-mydata = Что я храню о вас
command-forgetme = Удалить то, что я храню о вас
command-export = Все статьи и утверждения одним файлом
name-add = добавить
name-source = источник
name-file = файл
name-edit = исправить
name-subject = предмет
name-retract = отозвать
name-article = статья
name-reason = причина
name-unretract = вернуть
name-unanswered = без-ответа
name-feedback = отзывы
name-feeds = ленты
name-audit = журнал
name-mydata = мои-данные
name-forgetme = забыть-меня
name-export = экспорт
desk-refused = Это невозможно: { $reason }
desk-no-article = Я не знаю статьи { $id }. /articles покажет их с идентификаторами.
desk-nothing-changed = Ничего не отличается, поэтому ничего не изменено.
desk-cancelled = Оставлено как было.
desk-empty = Здесь ничего нет.
action-cancel = Оставить
field-outlet = Издание
field-title = Заголовок
field-url = Веб-адрес
field-published = Опубликовано (2022-06-14)
field-speaker = Говорящий (пусто: сама статья)
field-role = Должность
field-source = Ссылка или текст
field-reason = Причина, которую увидят спросившие
field-claim = Идентификатор утверждения или его слова
add-title = Добавить статью
add-nothing = Читать было нечего.
add-file-failed = Не удалось прочитать { $name }: файл слишком большой или платформа его не передала.
add-claims = Утверждения: { $count }, из них от говорящих: { $attributed }
add-compared = Из первых { $compared }: совпадают с имеющимся: { $agreeing }; противоречат: { $contradicting }
add-contradiction = Здесь сказано: «{ $words }»; у нас сказано:
add-articles = Здесь { $count } статей; это первая.
add-known = Она уже есть, слово в слово.
add-update = Она уже есть с другим текстом: добавление создаст новую версию.
add-difference = Новые утверждения: { $added }; исчезли: { $removed }; те же: { $kept }
add-metadata-inferred = { $what } (выведено)
action-add = Добавить
action-add-change = Изменить издание, дату
action-add-drop = Отбросить
add-change-title = Издание и дата
add-dropped = Отброшено; ничего не добавлено.
added-one = Добавлено: { $title } · утверждения: { $claims } · { $id }
added-updated = Новая версия { $version }: { $title } · утверждения: { $claims } · { $id }
added-unchanged = Уже есть: { $title } · { $id }
added-failed = Не добавлено: { $reason }
added-more = и ещё { $count }
edit-title = Исправить { $what }
edited = Исправлено: { $what }. Как вернуть: { $way }
edit-unknown = { $id } — не статья, не утверждение и не имена вроде «А = Б».
edit-usage = Назовите, что исправить: /edit с идентификатором статьи или утверждения, /edit Сватово = Сватове или /edit Азот != Азовсталь
retract-usage = Назовите статью: /retract идентификатор причина
retract-ask = Отозвать { $article }? Ответов будет исправлено: { $reachable }; вне досягаемости: { $unreachable }.
retract-title = Отозвать статью
retracted = Отозвано: { $article }. Ответов исправляется: { $reachable }; вне досягаемости: { $unreachable }. Как вернуть: { $way }
retracted-already = { $article } уже отозвано.
unretracted = Возвращено: { $article }. Как отменить: { $way }
unretracted-already = { $article } не отозвано.
action-retract = Отозвать
unanswered-title = Вопросы без ответа, самые частые первыми: { $count }
unanswered-line = { $question } · спрошено { $count } × · последний раз { $date }
action-question = Вопрос { $number }
question-how = «{ $question }»: укажите утверждение, которое на него отвечает, или добавьте статью через /add; то, на что отвечает статья, уходит из списка само.
action-point = Указать утверждение
action-point-this = Это отвечает
action-dismiss = Отбросить вопрос
dismiss-ask = Отбросить «{ $question }» без ответа? Этого не вернуть.
dismissed = Отброшено: «{ $question }»
pointed = На «{ $question }» отныне отвечает утверждение { $id }; тем, кто ждёт, сообщат.
feedback-line = { $question } · 👍 { $useful } · 👎 { $notUseful }
feedback-title = Ответы по полезности, худшие первыми
feeds-title = Лент в чтении: { $count }
feeds-none = Ни одна лента не читается. Подпишитесь: /feeds и адрес ленты.
feed-line = { $address } · записей: { $count } · последнее чтение: { $date }
feed-followed = Теперь читаю { $address }; прочитано записей: { $count }.
feed-leave-ask = Больше не читать { $address }? Её статьи останутся.
feed-left = { $address } больше не читается. Её статьи остались.
feed-unknown = Лента { $address } не читается.
action-feed = Отписаться: { $number }
action-feed-leave = Больше не читать
audit-title = Изменения, последние первыми
audit-way = как вернуть: { $way }
action-undo = Отменить { $number }
undo-ask = Отменить? Я выполню: { $way }
action-undo-confirm = Отменить изменение
undone = Сделано: { $way }
undo-reason = модератор отменил её добавление или возврат
mydata-counts = О вас, под ключом без вашего имени, я храню: ответы, которые может понадобиться исправить: { $answers }; оценки ответов: { $ratings }.
mydata-waiting = Вопросы, ответов на которые вы ждёте, с этим адресом: { $count }
mydata-none = Я ничего о вас не храню.
mydata-days = Ответы забываются сами через { $days } дней. /forgetme удаляет всё сейчас.
forgetme-ask = Удалить всё, что я о вас храню? Тогда исправления и поздние ответы до вас не дойдут.
action-forgetme = Удалить
forgotten = Удалено: ответы { $answers }, оценки { $ratings }, ожидаемые вопросы { $subscriptions }.
exported = Статьи: { $articles }, утверждения: { $claims }, в формате JSON Lines с терминами schema.org.
export-too-large = Это больше, чем вмещает чат. На сервере: footnote export

action-correct = Исправить
action-retract-article = Отозвать статью

delivered = Исправления о { $article }: доставлено { $sent }; больше недостижимы (заблокировано, вышли или удалено): { $unreachable }.
