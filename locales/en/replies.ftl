### What is said to a line of the conversation: answers to questions, and small talk.

## The box under every answer
reply-add = Add something, or ask
reply-add-hint = For example: where you are, “I can’t ring”, “is it free?”, “what happens when I ring?”
reply-send = Send
reply-chips = Or choose what fits
reply-chip-no-calls = I can’t ring
reply-chip-someone = It’s someone I know
reply-chip-stay = I need somewhere to stay
reply-chip-man = I’m a man
reply-before = You wrote before:
reply-one-question = One question that would change this list
reply-unread = We couldn’t read some of what you said before, so we left it out.

## What is new in the list
# { $things } is a list of a place, groups, needs: "Warrington, deaf people".
reply-new-list = The list is new. It now fits: { $things }.
reply-same-list = Thank you for telling us. It doesn’t change who can help, so the list is the same.
reply-corrected = Sorry we got that wrong. The list is new.
# { $things } as above.
reply-corrected-things = Sorry we got that wrong. The list is new, and now fits: { $things }.
reply-no-calls = help without ringing
reply-way = { $way ->
    [text] text messages
    [chat] web chat
    [email] email
    [in-person] meeting face to face
    [phone] phone calls
   *[other] other ways to get in touch
 }
reply-more = Here are others who can help.
reply-no-more = We don’t know any others for this. You can write what else you need, or look at all services.
reply-eased = We’re glad it’s quieter now. If it starts again, ring 999. These people help with what comes next.

## A question about a service
reply-unknown = We don’t know this. Please ask them:
reply-unknown-pets = We don’t know if they take animals. Please ask them:
reply-unknown-tells = Before you say who you are, you can ask who answers and what they must pass on.
reply-no-way = We don’t know of that way to reach them. These are the ways we know:
reply-not-given = Nobody is told where it is. That protects everyone who lives there. You reach it by phone, and they tell you how to get there:
reply-interpreters-yes = They can get an interpreter. Say which language you speak.
reply-interpreters-no = They have no interpreters.
reply-signs = You can use British Sign Language.
reply-only-instead = We have no number of theirs that we’re sure of. You can ring this line:

## A word, a guide
reply-term-more = More words explained
reply-guide-from = This is from our guide:

## Small talk
reply-close-heading = Take care
reply-close = You can come back whenever you like. We do not keep what you wrote. Your phone might, so close this tab.
reply-close-grave = Before you go: if you’re in danger, ring 999. You don’t have to be sure. You can come back here whenever you like.
reply-hello-heading = Hello
reply-hello = This is a program, not a person. It shows people who can help. You can write what is happening, or what you need.
reply-joke-heading = We don’t know about that
reply-joke = This is a program that knows about help for people who are hurt or afraid at home. What you said so far is still here. You can go on whenever you like.
reply-anger-heading = We’re sorry this isn’t helping
reply-anger = This is only a program, and it gets things wrong. Say it in other words, or talk to a person:
reply-about-you-heading = Who reads this
reply-about-you = A computer program reads it; no person does. We do not keep what you write, but your phone might. It cannot ring you or send help: for that, ring one of the numbers here.
