### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = এই সাইট ছাড়ুন
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = সাইট ছাড়তে Shift আরও একবার চাপুন
skip-to-main = মূল লেখায় যান

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = এলাকার সাহায্য ও তথ্য।

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = জরুরি সাহায্য
emergency-call = 999-এ ফোন
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = কথা বলতে পারছেন না? মোবাইলে লাইনে থাকুন, *বলা হলে তবেই* 55 চাপুন।
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = আরও
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = আপনার ফোন এর জন্য আগে থেকে রেজিস্টার করা থাকলে তবেই 999-এ টেক্সট করুন। 999 BSL অ্যাপ (ইশারা ভাষা)। Relay UK 18000।
emergency-more = কোনটা কীভাবে কাজ করে
emergency-national = সারা দেশের নারীদের হেল্পলাইন
# Beside the name of a support team that is part of the police.
emergency-police = পুলিশের টিম

## Menus
nav-label = মূল মেনু
# Under an icon: one short word.
nav-menu = মেনু
nav-home = হোম
nav-services = কাছাকাছি সাহায্য খুঁজুন
nav-topics = গাইড
languages-label = ভাষা

## Notes
draft-translation = এটা মেশিনের করা অনুবাদ, এখনো কোনো মানুষ মিলিয়ে দেখেননি। সন্দেহ হলে ইংরেজি পাতাটাই ঠিক ধরুন:
not-translated = এই লেখাটা এখনো বাংলায় নেই। ইংরেজিতে দেখানো হচ্ছে।
translation-stale = এই অনুবাদ পুরনো হয়ে থাকতে পারে: পরে ইংরেজি লেখাটা বদলেছে।
translation-older = আগের অনুবাদ
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = এটা সে দেখতে পাবে।
seen-maybe = এটা সে দেখে ফেলতে পারে।
seen-no = এটা সহজে চোখে পড়ে না।
other-website = অন্য ওয়েবসাইট
unknown = আমরা জানি না
yes = হ্যাঁ
no = না
footer-licence = এই সাইটের লেখা: CC BY 4.0। জায়গার তথ্য: Licences and credits পাতা দেখুন।
island-sending = একটু অপেক্ষা করুন …
island-lost = সাইটে পৌঁছানো গেল না। আপনি যা লিখেছেন তা এখনো এখানে আছে। ফোনের সিগন্যাল দেখে বোতামটা আবার চাপুন। বিপদ হলে 999-এ ফোন করুন।
# On paper only.
on-paper = এই পাতা { $date } তারিখে যেমন ছিল।
