### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = Home
home-description = Find local and national help in { $region }, in your language. Works on any phone.
home-heading = You deserve to be safe. Find help near you.
home-lead = For anyone in { $region } who is hurt, frightened or controlled by a partner, an ex or someone in the family. Also for friends and family, and for people worried about what they do themselves.
home-choose = Or choose your area
home-lines = Talk to someone
home-guides = Read about it
home-trace-heading = If someone may look at your phone
home-trace = We keep nothing you type, but your browser keeps a list of pages. You can leave at any time with the button at the top.
home-leaving-link = How to leave this site
home-privacy-link = What we keep

## Guides
topics-title = Guides
topics-heading = Guides
topics-lead = Short guides in plain words. Each starts with what to do now.
guide-services = Who can help
guide-services-lead = These lines help people anywhere in the country. To see what is near you:
services-link = find help near you
guide-reviewed = Last reviewed on { $date }.

## When something went wrong
error-title = Page not shown
error-not-found = We could not find that page
error-bad-request = We could not read that
error-too-large = That was too long to read
error-busy = The site is very busy
error-internal = Something went wrong on our side
error-ways = The numbers at the top of this page still work. You can also start again from here.
