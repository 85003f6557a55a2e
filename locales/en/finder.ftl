### The help finder: guided questions, and a box for one's own words.

find-help-title = Find your way
find-help-description = Answer a few questions, or write in your own words, and see who can help near you.
find-help-heading = Find help
find-help-lead = Tell us as much or as little as you like. A computer program reads it; no person does. It answers with words that people wrote, and services near you.
find-help-message = Tell us in your own words
find-help-message-hint = Any language, any spelling. You can say what’s happening, what you want, and where you are. Leave out names.
find-help-send = Show what can help
find-help-or = Or answer some questions
find-help-kept = We do not keep what you write or choose. Your phone might, so close this tab when you finish. If someone checks your phone, use another one, or a private window. You can skip any question.
find-help-why = Why we ask
find-help-next = Next
find-help-rather-not = I’d rather not say
find-help-answer-now = Show help now
find-help-change = Change
find-help-restart = Start again
find-help-said = What you said
find-help-you-wrote = You wrote:
find-help-skipped = Skipped
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = We understood: { $things }. Not right?
find-help-understood-which = Tick what fits
find-help-correct = That’s right. Show help
find-help-not-understood = Sorry, we couldn’t work out what you need. Try other words, answer the questions below, or ring one of these. You don’t have to explain it well.
find-help-first = First
find-help-first-in = First, for { $area }
find-help-services = Others who can help
find-help-more = More people who can help ({ $count })
find-help-general = No line meant for this is open day and night. One line here is: it’s for anyone, whatever is wrong.
find-help-why-this = Why this:
find-help-why-named = you named it
find-help-why-near = it’s near you
find-help-why-place = you said { $place }, and it helps people in { $area }
# { $who } is a group such as "deaf people".
find-help-why-for = it’s for { $who }
find-help-why-open = someone answers day and night
find-help-why-general = someone will answer at any hour, whoever you are
find-help-why-phone = you can ring
find-help-why-text = you can send a text instead of ringing
find-help-why-chat = you can chat online instead of ringing
find-help-why-email = you can write an email instead of ringing
find-help-why-bsl = you can use British Sign Language
find-help-why-in-person = you can meet someone face to face
find-help-why-online = there is help on its website
find-help-no-programme = We couldn’t find a course near you that we’re sure of. You can ring this line: people there know what there is.
find-help-quiet = If you ever want to talk to someone about home, you can ring this line, day or night:
find-help-place-which = There’s more than one place like that. Which council is it in?
find-help-place-unknown = We don’t know this place. Try another spelling, a town nearby, or a postcode.
find-help-place-empty = You can leave the place empty and go on.
find-help-urgent = This sounds serious. If you’re frightened at any point, ring 999. A plan you keep in your head may help:
find-help-urgent-link = make a safety plan
find-help-safe = I’m not in danger now
find-help-languages = You can read this site in { $languages }. When you ring, ask for an interpreter.
find-help-print = It’s best not to print or save this page. It shows what you said, and a sheet can be found. Try to remember one number. Close this tab when you finish.
find-help-copy = A short list to copy
find-help-copy-hint = It’s best to remember one number. The names are plain and tell little. Copy the list only to a phone that nobody else looks at.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = More about this
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = Parts of this page have still to be checked by: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = a solicitor
