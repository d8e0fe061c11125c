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
try-these = Попробуйте:

action-more = Ещё ({ $count })
action-source = Источник { $number }
action-open = Открыть источник
action-copy = Копировать цитату
action-next-page = Следующая страница
action-expired = Эта кнопка устарела. Спросите, пожалуйста, ещё раз.

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
command-sources = Список статей, по которым я отвечаю
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
