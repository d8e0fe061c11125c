/** Words that end a noun phrase: prepositions, conjunctions, pronouns, auxiliaries, frequent verbs; lower case. */
export const functionWords: ReadonlySet<string> = new Set(
  `a an the this that these those of in on at by for to from with without within into onto upon over under between among
  through during before after since until till about against across around behind below beneath beside beyond near off out
  outside inside toward towards up down via per as than like except including despite due because although though while
  whereas if unless when where who whom whose which what why how and or but nor so yet both either neither not no
  i you he she it we they me him her us them my your his its our their mine yours ours theirs himself herself itself
  themselves myself yourself ourselves
  am is are was were be been being have has had having do does did done doing will would shall should can could may might
  must ought cannot can't won't isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't wouldn't couldn't
  there here then now also only just still already again once ever never always often more most less least very too
  said says say told tells tell continued continue remain remains remained took take takes taken went go goes gone came
  come comes began begin begins left leave leaves killed died die dies fled flee flees found find finds got get gets gave
  give gives made make makes according amid along plus minus versus ago later earlier today yesterday tomorrow
  в во на по к ко с со из от до у о об за для при над под без через между и или а но что как чтобы если когда где кто
  который которые которая которых он она оно они мы вы я ты его её ее их им не ни был была было были будет будут есть это
  уже ещё еще только также тоже сейчас
  з із зі від о об про та або але що як щоб якщо коли де хто який які яка яких він вона воно вони ми ви його її їх їм
  був була було були буде будуть є це вже ще лише тільки також зараз й і чи`
    .trim()
    .split(/\s+/),
)
