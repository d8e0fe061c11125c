greeting = Footnote knows { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
}, { $claims ->
    [one] { $claims } claim
   *[other] { $claims } claims
}, { $events ->
    [one] { $events } event
   *[other] { $events } events
}{ $period }.
greeting-how = Ask, or type /help; a number shows its source in full. Ctrl-D leaves.
greeting-empty = Footnote knows no article yet.

showing-results-for = Showing results for: { $query }
also-spelled = also { $names }
sources-say-so = { $count ->
    [one] One source says so.
   *[other] { $count } independent sources say so.
}
sources-agree = { $count } independent sources say what [{ $number }] says.
sources-disagree = Sources disagree: { $about }.
side-sources = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
other-events = { $count ->
    [one] Another event
   *[other] Other events
}, not mixed in here: { $labels }.
updated-by = [{ $old }] was updated later by [{ $new }].
updated-later = [{ $old }] was updated later.
no-more = That is all there is about it.

voice-article = the report itself
speaker-unknown = speaker unknown (“{ $words }”)
speaker-unnamed = speaker unknown
speaker-likely = probably { $name } (“{ $words }”)
outlet-unknown = outlet unknown
digest-of = digest of { $outlet }
digest-unknown = digest, outlet unknown
date-unknown = date unknown
date-inferred = { $date } (date inferred)
via = via { $names }

near-miss = The sources do not say that.
closest-topics = Closest topics:
question-noted = I noted the question for the moderators.
no-match = Nothing in my sources about that.
knows-about = I know about: { $labels }.
sources-language = The sources are in another language than the question: { $languages }. Asking in it may help.
try-these = Try:

action-more = More ({ $count })
action-source = Source { $number }
action-open = Open source
action-copy = Copy quote
action-next-page = Next page
action-expired = That button has expired. Please ask again.
action-rest = Show the rest
action-follow-up = Follow up
select-quote = Full quote of …
discord-unread = Discord does not show me other people’s messages. To check one, open its menu (right-click, or press and hold), then “Apps” and “{ $label }”.
discord-press-again = That took longer than Discord waits for a form. Please press the button again.
discord-restarting = I am being restarted. Please try again in a minute.
discord-missing-permissions = I may not answer in { $channel }. A moderator there must grant me: { $permissions }.
discord-permission-view = View Channel
discord-permission-send = Send Messages
discord-permission-send-threads = Send Messages in Threads

help-what = I answer questions from articles that the moderators trust, word for word, with who said it, where and when. When the sources disagree or do not say, I tell you so.
help-examples = Three questions that I can answer:
help-commands = Commands:
knowledge-empty = I know no article yet, so there is nothing that I could answer from.
knowledge-empty-how = Add one with: footnote ingest PATH, where PATH is a Markdown or text file or a folder of them.
reply-hello = Hello! Ask me something, or type /help.
reply-thanks = You're welcome.
reply-goodbye = Goodbye!

quote-usage = Name a claim or some of its words: /quote k3v9x2m41abc or /quote bridge destroyed
quote-none = No claim fits: { $words }
quote-claim = Claim { $id }
quote-place = characters { $start }–{ $end }
quote-unchanged = unchanged since it was added on { $date } by { $by } (hash { $hash }…)
quote-changed = the stored text no longer has its hash { $hash }…: do not rely on it
quote-said-by = Said by: { $speaker }
quote-as-written = (as written: “{ $words }”)
quote-moved = Claim { $asked } is now { $id }: a newer version of the article has these words.
quote-withdrawn = Withdrawn: the article was retracted, or its newest version no longer has these words.
sources-title = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
sources-page = Page { $page } of { $pages }.
sources-none = There is no such page.
source-untitled = untitled
source-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
source-retracted = retracted
source-corrected = corrected
source-copy = copy of another article here

command-unknown = I do not know /{ $name }. Type /help for what I know.
question-too-long = That is too long for one question. Please ask in at most { $limit } characters.
not-allowed = Only moderators can do that.
took-too-long = That took too long, so I stopped. Please try again, or ask more briefly.
too-many-person = That was a lot of questions. Please wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
too-many-conversation = There were a lot of questions here. Please wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}.
went-wrong = Sorry, something went wrong on my side. If it happens again, tell the moderators: { $reference }

command-ask = Ask a question
command-ask-question = The question
command-ask-outlet = Only from this outlet
command-ask-speaker = Only what this person or body says
command-ask-before = Only what was before this day, such as 15 June 2022
command-ask-after = Only what was after this day, such as 13 June 2022
command-ask-private = Show the answer to me alone
command-quote = Show the exact quote behind a claim
command-quote-claim = A claim's id, or some of its words
command-sources = List the outlets I answer from
command-sources-page = Page of the list
command-help = What I can do, and three questions to try

# Names of commands and their options: lower case, without spaces, at most 32 characters.
name-ask = ask
name-question = question
name-outlet = outlet
name-speaker = speaker
name-before = before
name-after = after
name-private = private
name-quote = quote
name-claim = claim
name-sources = sources
name-page = page
name-help = help

action-rate-useful = 👍
action-rate-not-useful = 👎
action-subscribe = Tell me when you know
rated = Thank you, noted.
check-says-the-same = a source says the same
check-says-otherwise = a source says otherwise ({ $slot })
check-no-source = no source says this
check-slot-quantity = number
check-slot-polarity = yes or no
check-slot-agent = who
check-slot-place = where
check-slot-time = when
check-slot-any = it differs
check-same = Says the same:
check-otherwise = Says otherwise ({ $slot }):
check-cut = Only the first { $count } statements of a text are checked: send a longer one in parts.
check-more = { $count ->
    [one] { $count } more statement was left out.
   *[other] { $count } more statements were left out.
}
check-nothing = I find no statement in it that could be checked.
check-usage = Give a text to check: /check Only one bridge was left
check-too-long = That is too long to check at once. Please give at most { $limit } characters.
articles-none = No article fits: { $words }
outlets-title = { $count ->
    [one] { $count } outlet
   *[other] { $count } outlets
}
status-counts = Articles: { $articles } (retracted: { $retracted }) · claims: { $claims } (with a speaker: { $attributed })
status-events = Events: { $events }{ $period }
status-unanswered = Unanswered questions: { $count }
status-running = Footnote { $version } · running for { $uptime }
status-database = Database: { $size } MB
uptime = { $days } d { $hours } h { $minutes } min
quote-cited = { $count ->
    [one] cited in { $count } answer
   *[other] cited in { $count } answers
}
quote-of-answer = { $count ->
    [one] That answer cites { $count } claim.
   *[other] That answer cites { $count } claims.
}
quote-not-mine = I do not know what that message cites: it is no answer of mine, or it is too old.
action-quote = Quote { $number }
settings-title = Settings of this chat
settings-language = Language: { $language }
settings-language-each = each person's own
settings-language-name = English
settings-overhears = I answer every message that ends in a question mark. To hear them I need privacy mode off (@BotFather) or to be an administrator here.
settings-addressed = I answer only when I am spoken to.
action-overhear-on = Answer every “?”
action-overhear-off = Only when spoken to
action-language-each = Each person's language
settings-unknown = There is no such setting.
channels-public = In this channel I answer publicly.
channels-private = In this channel I answer commands for the asker alone, and mentions not at all.
action-channel-public = Answer publicly
action-channel-private = Answer privately only
follow-up-title = Follow up
follow-up-question = Your question
offer-said = What did { $name } say?
not-allowed-here = Only administrators of this chat can do that.
command-check = Check a text against the sources
command-check-text = The text to check
message-check = Check against sources
message-quote = Show source quote
command-articles = List the articles with their ids
command-articles-words = Words of the title, outlet or source; or a page
command-status = How the bot and its knowledge base are doing
command-start = Begin here
command-settings = Language and behaviour in this chat
command-channels = Where I answer publicly
name-check = check
name-text = text
name-articles = articles
name-words = words
name-status = status
name-start = start
name-settings = settings
name-channels = channels

form-keep = Send - to keep it as it is.
form-keep-or-empty = Send - to keep it as it is, -- to leave it empty.
form-leave-out = Send - to leave it out.
form-cancel = /cancel stops.
form-cancelled = Cancelled: nothing was changed.
form-none = There is nothing to cancel.
file-in-private = I sent you the file in private.
file-needs-private = The file is for you alone, and I may not write to you first: open a chat with me, press Start, and ask again there.
profile-description = Ask me about the news, and I answer from articles that my moderators trust, word for word: who said it, in which outlet, on which day. When the sources disagree or do not say, I tell you so. In a group, mention me or reply to me.
profile-short-description = Answers from trusted articles, word for word: who said it, where and when.

subscribed = I will tell you here once an article answers it. To forget that: /forgetme
subscribed-already = You are already waiting for that answer; I will tell you.
subscribed-too-many = You are waiting for very many answers already. /mydata lists them, /forgetme drops them.

ask-no-day = “{ $day }” is no day that I can read. Write it like 2022-06-15 or 15 June 2022.

notice-retracted = Correction: this answer cited { $article }, which has been withdrawn: { $reason }
notice-restored = Correction: { $article }, which this answer cited, is no longer withdrawn.
notice-edited = Correction: what this answer said about { $article } (outlet, date or speaker) has been corrected.
notice-changed = Correction: { $article } has a new version, and words that this answer cited have changed in it.
notice-article = “{ $title }” ({ $outlet })
notice-now = What I answer now:
notice-known = You wanted to know: { $question }

command-add = Add an article: a link, a file or text
command-add-source = A link, or the text itself
command-add-file = A text, Markdown or HTML file
command-edit = Correct an article, the speaker of a claim, or names
command-edit-subject = Id of an article or claim, or names: Svatove = Svatovo
command-retract = Withdraw an article and correct the answers that cite it
command-retract-article = Id of the article, or of one of its claims
command-retract-reason = Why, in a sentence that askers will read
command-unretract = Bring a withdrawn article back
command-unanswered = Questions that I could not answer
command-feedback = Answers that people found least useful
command-feeds = Feeds that are read by the clock; with an address, follow one
command-feeds-source = Address of a feed (RSS, Atom, JSON)
command-audit = Who changed what, and the way back
command-mydata = What I keep about you
command-forgetme = Delete what I keep about you
command-export = All articles and claims as a file
name-add = add
name-source = source
name-file = file
name-edit = edit
name-subject = subject
name-retract = retract
name-article = article
name-reason = reason
name-unretract = unretract
name-unanswered = unanswered
name-feedback = feedback
name-feeds = feeds
name-audit = audit
name-mydata = mydata
name-forgetme = forgetme
name-export = export
desk-refused = That cannot be done: { $reason }
desk-no-article = I know no article { $id }. /articles lists them with their ids.
desk-nothing-changed = Nothing is different, so nothing was changed.
desk-cancelled = Left as it was.
desk-empty = There is nothing here.
action-cancel = Leave it
field-outlet = Outlet
field-title = Title
field-url = Web address
field-published = Published (2022-06-14)
field-speaker = Speaker (empty: the article itself)
field-role = Role
field-source = Link or text
field-reason = Reason, as askers will read it
field-claim = Id of the claim, or some of its words
add-title = Add an article
add-nothing = There was nothing to read.
add-file-failed = I could not read { $name }: it is too large, or the platform did not hand it over.
add-claims = Claims: { $count }, of them by speakers: { $attributed }
add-compared = Of the first { $compared }: agree with what we have: { $agreeing }; contradict it: { $contradicting }
add-contradiction = It says: “{ $words }”; what we have says:
add-articles = It holds { $count } articles; this is the first.
add-known = It is here already, word for word.
add-update = It is here already with another text: adding it makes a new version.
add-difference = New claims: { $added }; gone: { $removed }; the same: { $kept }
add-metadata-inferred = { $what } (worked out)
action-add = Add
action-add-change = Change outlet, date
action-add-drop = Drop
add-change-title = Outlet and date
add-dropped = Dropped; nothing was added.
added-one = Added: { $title } · claims: { $claims } · { $id }
added-updated = New version { $version }: { $title } · claims: { $claims } · { $id }
added-unchanged = Already there: { $title } · { $id }
added-failed = Not added: { $reason }
added-more = and { $count } more
edit-title = Correct { $what }
edited = Corrected: { $what }. The way back: { $way }
edit-unknown = { $id } is neither an article, a claim, nor names like “A = B”.
edit-usage = Name what to correct: /edit ID of an article or claim, /edit Svatove = Svatovo, or /edit Azot != Azovstal
retract-usage = Name the article: /retract ID reason
retract-ask = Withdraw { $article }? Answers that will be corrected: { $reachable }; out of reach: { $unreachable }.
retract-title = Withdraw the article
retracted = Withdrawn: { $article }. Answers being corrected: { $reachable }; out of reach: { $unreachable }. The way back: { $way }
retracted-already = { $article } is withdrawn already.
unretracted = Back: { $article }. The way back: { $way }
unretracted-already = { $article } is not withdrawn.
action-retract = Withdraw it
unanswered-title = Unanswered questions, most asked first: { $count }
unanswered-line = { $question } · asked { $count } × · last on { $date }
action-question = Question { $number }
question-how = “{ $question }”: point at a claim that answers it, or add an article with /add; what an article answers leaves the list by itself.
action-point = Point at a claim
action-point-this = This answers it
action-dismiss = Drop the question
dismiss-ask = Drop “{ $question }” without an answer? That cannot be taken back.
dismissed = Dropped: “{ $question }”
pointed = “{ $question }” is answered by claim { $id } from now on; those who wait for it are told.
feedback-line = { $question } · 👍 { $useful } · 👎 { $notUseful }
feedback-title = Answers by how useful they were, worst first
feeds-title = { $count ->
    [one] One feed is followed
   *[other] { $count } feeds are followed
}
feeds-none = No feed is followed. Follow one with /feeds and its address.
feed-line = { $address } · items: { $count } · last read { $date }
feed-followed = Following { $address } from now on; items read: { $count }.
feed-leave-ask = Stop reading { $address }? Its articles stay.
feed-left = { $address } is no longer read. Its articles stay.
feed-unknown = { $address } is not followed.
action-feed = Leave { $number }
action-feed-leave = Stop reading it
audit-title = Changes, latest first
audit-way = way back: { $way }
action-undo = Undo { $number }
undo-ask = Take it back? I will do: { $way }
action-undo-confirm = Take it back
undone = Done: { $way }
undo-reason = a moderator took its adding or return back
mydata-counts = About you I keep, under a key that does not name you: answers that a correction may have to follow: { $answers }; opinions of answers: { $ratings }.
mydata-waiting = Questions whose answers you wait for, with this address: { $count }
mydata-none = I keep nothing about you.
mydata-days = Answers are forgotten after { $days } days by themselves. /forgetme deletes everything now.
forgetme-ask = Delete all that I keep about you? Corrections and late answers will then not reach you.
action-forgetme = Delete it
forgotten = Deleted: answers { $answers }, opinions { $ratings }, waited-for questions { $subscriptions }.
exported = Articles: { $articles }, claims: { $claims }, as JSON Lines with schema.org terms.
export-too-large = That is more than a chat can carry. On the server: footnote export

action-correct = Correct
action-retract-article = Withdraw the article

delivered = Corrections about { $article }: delivered { $sent }; no longer reachable (blocked, left or deleted): { $unreachable }.
