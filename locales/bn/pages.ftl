### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = হোম
home-description = { $region } এলাকায় ও সারা দেশে সাহায্য খুঁজুন, আপনার ভাষায়। যেকোনো ফোনে চলে।
home-heading = নিরাপদে থাকা আপনার অধিকার।
home-lead = কাছের কেউ কি আপনাকে, বা আপনার চেনা কাউকে, কষ্ট দেয়, ভয় দেখায় বা নিয়ন্ত্রণ করে? { $region } এলাকায় কাছাকাছি সাহায্য খুঁজুন।
home-choose = অথবা আপনার এলাকা বেছে নিন
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = কী দরকারে এসেছেন?
door-hurt = কেউ আমাকে কষ্ট দেয় বা ভয় দেখায়
door-hurt-line = নারী, পুরুষ, যেকোনো বয়স। নিজের মতো করে বলুন।
door-someone = আমি একজনকে নিয়ে চিন্তায় আছি
door-someone-line = কীভাবে সাহায্য করবেন, অবস্থা খারাপ না করে
door-behaviour = আমি নিজে যা করি তা নিয়ে চিন্তিত
door-behaviour-line = আপনি যদি কাউকে কষ্ট দেন, ভয় দেখান বা নিয়ন্ত্রণ করেন, আর থামতে চান
door-young = আমার বয়স 18-র কম
door-young-line = ঘরে, বা বয়ফ্রেন্ড বা গার্লফ্রেন্ডের সাথে
door-work = আমি কাজের সূত্রে এসেছি
door-work-line = কাউকে সাহায্যের জায়গায় পাঠানো, এলাকার নিয়ম, পোস্টার
door-search = সব কিছুতে খুঁজুন
door-search-line = সাহায্যের জায়গা, গাইড, অধিকার
home-lines = কারও সাথে কথা বলুন
home-guides = জেনে রাখা ভালো
home-trace-heading = কেউ যদি আপনার ফোন দেখতে পারে
home-trace = আপনি যা টাইপ করেন আমরা তার কিছুই রাখি না, কিন্তু আপনার ব্রাউজার কোন কোন পাতা খুলেছেন তার তালিকা রাখে। উপরের বোতাম চেপে যেকোনো সময় চলে যেতে পারেন।
home-leaving-link = কীভাবে এই সাইট ছাড়বেন
home-privacy-link = আমরা কী রাখি

## Guides
topics-title = গাইড
topics-heading = গাইড
topics-lead = সহজ ভাষায় ছোট ছোট গাইড। প্রতিটার শুরুতে আছে, এখন কী করবেন।
guide-services = কে সাহায্য করতে পারে
guide-reviewed = শেষবার যাচাই করা হয়েছে { $date } তারিখে।
guide-past-review = { $date } তারিখের মধ্যে এটা আবার যাচাই করার কথা ছিল, তাই কিছু তথ্য পুরনো হয়ে থাকতে পারে।

## When something went wrong
error-title = পাতা দেখানো গেল না
error-not-found = পাতাটা আমরা খুঁজে পাইনি
error-bad-request = আমরা এটা পড়তে পারিনি
error-too-large = এটা এত লম্বা যে পড়া গেল না
error-busy = সাইটে এখন খুব ভিড়
error-internal = আমাদের দিকে কিছু একটা গোলমাল হয়েছে
error-ways = এই পাতার উপরের নম্বরগুলো এখনো কাজ করে। এখান থেকে আবার শুরুও করতে পারেন।

## Guides, continued
group-now = এখনই সাহায্য দরকার হলে
group-understand = আমার সাথে কী হচ্ছে?
group-safer = আরও নিরাপদ থাকা
group-law = পুলিশ, আইন ও আদালত
group-home = থাকার জায়গা
group-family = বাচ্চা ও পরিবার
group-you = আপনার অবস্থার জন্য
group-others = অন্যকে সাহায্য, নিজেকে বদলানো
group-after = এর পরে
topics-a-to-z = বর্ণ অনুযায়ী তালিকা
easy-read = সহজ করে লেখা সংস্করণ
easy-read-full = পুরো গাইড পড়ুন
guide-services-area = আপনার এলাকায়
guide-related = এরপর পড়ুন
contents = এই পাতায় যা আছে
breadcrumb-label = আপনি এখানে আছেন
law-heading = এই পাতার পেছনের আইন, England ও Wales-এ, আর তা কোথা থেকে নেওয়া:
law-read = { $date } তারিখে পড়া:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = শব্দ
glossary-heading = শব্দের মানে
handbook-title = পেশাজীবীদের জন্য
handbook-heading = পেশাজীবীদের জন্য
handbook-lead = কোন কাউন্সিলে কী নিয়ম, কে কীভাবে পাঠান, আর কী বলতে হয়। এলাকায় যাচাই করে নিন: এখানকার কিছুই এখনো ফোন করে নিশ্চিত করা হয়নি।
# The parts of the handbook.
desk-area = আপনার এলাকা: কাকে ফোন করবেন
desk-decide = জিজ্ঞেস করা, ঝুঁকি বোঝা, পাঠানো
desk-job = আপনার কাজের জন্য
desk-campaign = প্রচার অভিযান
handbook-services = সাহায্যের জায়গা
handbook-self-referral = এগুলোতে মানুষ নিজেই যোগাযোগ করতে পারেন:
campaigns-title = প্রচার অভিযান
campaigns-heading = প্রচার অভিযান
campaigns-none = এখন কোনো অভিযান চলছে না।
campaign-over = এই অভিযান { $date } তারিখে শেষ হয়েছে।
campaign-materials = যা টাঙাতে পারেন
