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
try-these = Try:

action-more = More ({ $count })
action-source = Source { $number }
action-open = Open source
action-copy = Copy quote
action-next-page = Next page
action-expired = That button has expired. Please ask again.

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
command-sources = List the articles I answer from
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
