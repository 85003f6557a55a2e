### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = কাছাকাছি কী আছে
services-description = আপনার এলাকা বেছে নিন। এলাকার ও সারা দেশের সাহায্যের জায়গা, কখন ফোন ধরে আর কীভাবে যোগাযোগ করবেন, সব দেখুন।
area-title = { $area }
area-description = { $area } এলাকায় সাহায্যের জায়গা: নম্বর, সময়, আর যোগাযোগ করলে কী হয়।
kind-title = { $kind }, { $area }

## Choosing
services-heading = কাছাকাছি সাহায্য খুঁজুন
services-lead = আপনার এলাকা বেছে নিন। কোথায় ফোন করবেন, কখন ফোন ধরে আর তারপর কী হয়, দেখতে পাবেন।
filter-heading = তালিকা ছোট করুন
filter-any = যেকোনো
filter-kind = কী ধরনের সাহায্য
filter-audience = কাদের জন্য
filter-channel = যোগাযোগের উপায়
filter-language = ভাষা
filter-open = শুধু এখন যা খোলা
filter-more = আরও বাছাই
filter-more-hint = যারা এ কথা নিজেরা বলে, শুধু তাদের দেখানো হয়। অন্যরাও করতে পারে: ফোন করে জিজ্ঞেস করুন।
results-heading = সাহায্যের জায়গা
results-in = { $area } এলাকার জন্য সাহায্যের জায়গা
results-count =
    { $count ->
        [0] সাহায্যের কোনো জায়গা পাওয়া যায়নি।
        [one] { $count }টি সাহায্যের জায়গা পাওয়া গেছে।
       *[other] { $count }টি সাহায্যের জায়গা পাওয়া গেছে।
    }
results-none = আপনি যা যা বেছেছেন, সবগুলোর সাথে কিছুই মেলে না। কম বেছে দেখুন, বা এই লাইনে ফোন করুন:
all-help-in = { $area } এলাকার সব সাহায্য

## An area
area-heading = { $area } এলাকায় সাহায্য
ring-first = প্রথমে কোথায় ফোন করবেন
kinds-heading = সাহায্যের ধরন
kind-count =
    { $count ->
        [one] { $count }টি সাহায্যের জায়গা
       *[other] { $count }টি সাহায্যের জায়গা
    }, এর মধ্যে এলাকার { $local }টি।
kind-heading = { $kind }: { $area }
kind-local = { $area } এলাকায়
kind-national = দেশের যেকোনো জায়গায়
gaps-heading = এখানে যা আমরা খুঁজে পাইনি
gap = { $kind }: { $area } এলাকায় এমন কোনো জায়গার কথা জানি না যা নিয়ে আমরা নিশ্চিত।
gap-instead = ততদিন এখানে ফোন করুন:
other-area = অন্য এলাকা বেছে নিন
area-national = সারা দেশ

## A line
call = ফোন করুন
call-free = ফোন করা ফ্রি
call-standard = সাধারণ কলের খরচ
on-bill = ফোনের বিস্তারিত বিলে দেখা যেতে পারে
bill-unknown = কলটা বিলে দেখা যায় কি না, আমরা জানি না। জিজ্ঞেস করুন, বা অন্য ফোন থেকে করুন।
bill-free = ফ্রি নম্বর বিস্তারিত বিলে থাকার কথা না। তবু আপনার ফোনের কল লিস্টে কলটা থেকে যায়।
not-on-bill = ফোনের বিস্তারিত বিলে দেখা যায় না
call-log = আপনার ফোন কলের তালিকা রাখে। তালিকা থেকে একটা মুছলে সেটাও চোখে পড়তে পারে।
text-relay = Relay UK দিয়ে ফোন করা যায় (লিখে কথা বলা)
text-to = টেক্সট করুন
text-word-to = { $word } লিখে টেক্সট করুন এই নম্বরে:
email-label = ইমেইল:
web-link = ওয়েবসাইট:
chat-button = ওয়েব চ্যাট
phone-of = যার নম্বর:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = এর বদলে যেখানে ফোন করবেন:
phone-main = মূল লাইন
phone-out-of-hours = মূল লাইন যখন বন্ধ থাকে
phone-professionals = পেশাজীবীদের জন্য
phone-overseas = যুক্তরাজ্যের বাইরে থেকে
phone-queries = প্রশ্ন থাকলে
no-phone = এমন কোনো ফোন নম্বর নেই যা নিয়ে আমরা নিশ্চিত।
fact-separator = {" · "}

## Hours
hours-always = দিনরাত
hours-all-day = সারা দিন
hours-unknown = ফোন করার আগে সময় দেখে নিন
hours-day = { $day } { $times }
hours-days = { $from } থেকে { $to } { $times }
hours-all-but = সব সময়, শুধু { $times } বাদে
hours-every-day = প্রতিদিন { $times }
hours-stretch = { $start } থেকে { $end }
hours-not-bank-holidays = ব্যাংক হলিডেতে (সরকারি ছুটির দিনে) বন্ধ
hours-bank-holidays = ব্যাংক হলিডেতে (সরকারি ছুটির দিনে) { $times }
hours-separator = {"; "}
# Shown in previews only, to editors.
draft = খসড়া
state-open = এখন খোলা
state-closed = এখন বন্ধ
state-unknown = সময় জানা নেই

## A service's page
whole-page = এই সাহায্যের জায়গার পাতা
how-to-reach = কীভাবে যোগাযোগ করবেন
what-happens = যোগাযোগ করলে কী হয়
what-happens-unknown = আমরা এখনো জানি না। আপনি কে তা বলার আগে জিজ্ঞেস করতে পারেন: ফোন কে ধরেন, কী কী জানতে চাইবেন, আর কোন কথা তাঁদের অন্যকে জানাতেই হয়।
about-service = এই সাহায্যের জায়গা নিয়ে
how-we-know = আমরা কীভাবে জানি
how-we-check-link = তথ্য আমরা কীভাবে যাচাই করি
withheld = কিছু যোগাযোগের তথ্য নিয়ে আমরা নিশ্চিত না, তাই এখানে দেখাই না:
sources = এই তথ্য কোথা থেকে
source-date = সূত্রটা কত পুরনো:
confidence-high = সূত্রটা সরকারি, বা এই জায়গার নিজের।
confidence-medium = সূত্রটা সরকারি কিন্তু পুরনো, অথবা এই জায়গার নিজের নয়।
confidence-low = এই সূত্র নিয়ে আমরা নিশ্চিত না। ফোন করে মিলিয়ে নিন।
checked-rang = { $date } তারিখে ফোন করে যাচাই করা।
checked-official-page = { $date } তারিখে অফিসিয়াল পাতায় যাচাই করা।
checked-late = { $date } তারিখের পর আর যাচাই করা হয়নি। কেউ ফোন না ধরলে অন্য নম্বরে ফোন করুন।
checked-unchecked = এখনো ফোন করে যাচাই করা হয়নি। { $date } তারিখে সূত্র থেকে নেওয়া।

fact-where = কোথায়
fact-for = কাদের জন্য
fact-eligibility = কে সাহায্য নিতে পারেন
fact-referral = কীভাবে যাওয়া যায়
fact-waiting = কত দিন অপেক্ষা করতে হতে পারে
fact-bill = ফোনের বিলে
fact-cost = সাহায্যের খরচ
fact-languages = ভাষা
fact-organisation = যারা চালায়
fact-hours = খোলা
fact-place = ঠিকানা
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = আমরা এখনো জানি না: { $things }।
place-confidential = ঠিকানা গোপন রাখা হয়, যাতে ওখানকার মানুষ নিরাপদ থাকেন। ফোনে যোগাযোগ করতে হয়।
cost-free = ফ্রি
cost-standard = খরচ লাগতে পারে: আগে জিজ্ঞেস করুন

## A service that has closed
retired-heading = বন্ধ হয়ে গেছে
retired-since = এই সাহায্যের জায়গা আর নেই। { $date } তারিখে আমরা এটা সাইট থেকে সরিয়েছি। এর পুরনো নম্বরে ফোন করবেন না: নম্বরটা এখন অন্য কারও হতে পারে।
retired-instead = এখন কে সাহায্য করে
gone-heading = এখানে আর নেই
gone-since = { $date } তারিখে আমরা এই পাতা সাইট থেকে সরিয়েছি। এতে যা লেখা ছিল তা পুরনো হয়ে থাকতে পারে।
gone-instead = এখন কী পড়বেন
