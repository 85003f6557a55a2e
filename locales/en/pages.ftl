### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Home
home-description = Find local and national help in { $region }, in your language. Works on any phone.
home-heading = You deserve to be safe.
home-lead = Find help near you in { $region }, if someone close hurts, scares or controls you, or someone you know.
home-choose = Or choose your area
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = What brings you here?
door-hurt = Someone hurts or scares me
door-hurt-line = Women, men, any age. Say it in your own words.
door-someone = I’m worried about someone
door-someone-line = How to help, without making it worse
door-behaviour = I’m worried about what I do
door-behaviour-line = If you hurt, frighten or control someone and want to stop
door-young = I’m under 18
door-young-line = At home, or with a boyfriend or girlfriend
door-work = I’m a professional
door-work-line = Refer someone, local pathways, posters
door-search = Search everything
door-search-line = Services, guides, rights
home-lines = Talk to someone
home-guides = Good to know
home-trace-heading = If someone may look at your phone
home-trace = We keep nothing you type, but your browser keeps a list of pages. You can leave at any time with the button at the top.
home-leaving-link = How to leave this site
home-privacy-link = What we keep

## Guides
topics-title = Guides
topics-heading = Guides
topics-lead = Short guides in plain words. Each starts with what to do now.
guide-services = Who can help
guide-reviewed = Last reviewed on { $date }.
guide-past-review = It was due to be checked by { $date }, so some of it may be out of date.

## When something went wrong
error-title = Page not shown
error-not-found = We couldn’t find that page
error-bad-request = We couldn’t read that
error-too-large = That was too long to read
error-busy = The site is very busy
error-internal = Something went wrong on our side
error-ways = The numbers at the top of this page still work. You can also start again from here.

## Guides, continued
group-now = If you need help now
group-understand = What is happening to me?
group-safer = Being safer
group-law = Police, law and courts
group-home = A place to live
group-family = Children and family
group-you = For your situation
group-others = Helping others, changing yourself
group-after = Afterwards
topics-a-to-z = A to Z
easy-read = Easy read version
easy-read-full = Read the full guide
guide-services-area = In your area
guide-related = Read next
contents = On this page
breadcrumb-label = You are here
law-heading = The law behind this page, in England and Wales, and where it comes from:
law-read = Read on { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = Words
glossary-heading = Words explained
handbook-title = For professionals
handbook-heading = For professionals
handbook-lead = Pathways by council, who refers how, and what to say. Check locally: nothing here has been confirmed by phone yet.
# The parts of the handbook.
desk-area = Your area: whom to ring
desk-decide = Asking, judging risk, referring
desk-job = For your job
desk-campaign = The campaign
handbook-services = Services
handbook-self-referral = People can contact these themselves:
campaigns-title = Campaigns
campaigns-heading = Campaigns
campaigns-none = No campaign is running now.
campaign-over = This campaign ended on { $date }.
campaign-materials = What you can put up
