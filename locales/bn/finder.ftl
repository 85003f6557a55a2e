### The help finder: guided questions, and a box for one's own words.

find-help-title = পথ খুঁজুন
find-help-description = কয়েকটা প্রশ্নের উত্তর দিন, বা নিজের মতো করে লিখুন। দেখুন, আপনার কাছাকাছি কে সাহায্য করতে পারে।
find-help-heading = সাহায্য খুঁজুন
find-help-lead = কম বা বেশি, যতটা ইচ্ছা বলুন। একটা কম্পিউটার প্রোগ্রাম এটা পড়ে, কোনো মানুষ পড়ে না। উত্তরে যে কথাগুলো আসে তা মানুষের লেখা, সাথে থাকে আপনার কাছাকাছি সাহায্যের জায়গা।
find-help-message = নিজের মতো করে বলুন
find-help-message-hint = যেকোনো ভাষায়, যেকোনো বানানে। কী হচ্ছে, আপনি কী চান, কোথায় আছেন, তা বলতে পারেন। কোনো নাম লিখবেন না, নিজেরও না: ডাকনামও না, পদবিও না।
find-help-send = কী কাজে আসতে পারে দেখান
find-help-or = অথবা কয়েকটা প্রশ্নের উত্তর দিন
find-help-kept = আপনি যা লেখেন বা বেছে নেন, আমরা তা রাখি না। আপনার ফোনে থেকে যেতে পারে, তাই শেষ হলে এই ট্যাব বন্ধ করুন। কেউ আপনার ফোন চেক করলে অন্য একটা ফোন বা প্রাইভেট উইন্ডো ব্যবহার করুন। যেকোনো প্রশ্ন বাদ দিতে পারেন।
find-help-why = কেন জানতে চাই
find-help-next = পরেরটা
find-help-rather-not = বলতে চাই না
find-help-answer-now = এখনই সাহায্য দেখান
find-help-change = বদলান
find-help-restart = আবার শুরু করুন
find-help-said = আপনি যা বলেছেন
find-help-you-wrote = আপনি লিখেছেন:
find-help-skipped = বাদ দেওয়া
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = আমরা যা বুঝেছি: { $things }। ঠিক হয়নি?
find-help-understood-which = যা মেলে তাতে টিক দিন
find-help-correct = ঠিক আছে। সাহায্য দেখান
find-help-not-understood = দুঃখিত, আপনার কী দরকার আমরা বুঝতে পারিনি। অন্যভাবে লিখে দেখুন, নিচের প্রশ্নগুলোর উত্তর দিন, বা এর কোনো একটা নম্বরে ফোন করুন। গুছিয়ে বলতে না পারলেও চলবে।
find-help-first = প্রথমে
find-help-first-in = প্রথমে, { $area } এলাকার জন্য
find-help-services = আরও যারা সাহায্য করতে পারে
find-help-more = আরও যারা সাহায্য করতে পারে ({ $count })
find-help-general = শুধু এই বিষয়ের জন্য কোনো লাইন দিনরাত খোলা থাকে না। এখানকার একটা দিনরাত খোলা: যে কারও জন্য, যে সমস্যাই হোক।
find-help-why-this = এটা কেন:
find-help-why-named = আপনি এর নাম বলেছেন
find-help-why-near = এটা আপনার কাছাকাছি
find-help-why-place = আপনি { $place } বলেছেন, আর এটা { $area } এলাকার মানুষকে সাহায্য করে
# { $who } is a group such as "deaf people".
find-help-why-for = এটা যাদের জন্য: { $who }
find-help-why-open = দিনরাত কেউ না কেউ ফোন ধরে
find-help-why-general = আপনি যে-ই হোন, যেকোনো সময় কেউ ফোন ধরবে
find-help-why-phone = ফোন করা যায়
find-help-why-text = ফোন না করে টেক্সট করা যায়
find-help-why-chat = ফোন না করে অনলাইনে চ্যাট করা যায়
find-help-why-email = ফোন না করে ইমেইল লেখা যায়
find-help-why-bsl = ব্রিটিশ ইশারা ভাষা ব্যবহার করা যায়
find-help-why-in-person = কারও সাথে সামনাসামনি দেখা করা যায়
find-help-why-online = এর ওয়েবসাইটে সাহায্য আছে
find-help-no-programme = আপনার কাছাকাছি এমন কোনো কোর্স পাইনি যেটা নিয়ে আমরা নিশ্চিত। এই লাইনে ফোন করতে পারেন: কোথায় কী আছে, ওখানকার মানুষ জানেন।
find-help-quiet = কোনো দিন ঘরের কথা কাউকে বলতে ইচ্ছা হলে, দিনে বা রাতে এই লাইনে ফোন করতে পারেন:
find-help-place-which = এই নামে একের বেশি জায়গা আছে। আপনারটা কোন কাউন্সিলে?
find-help-place-unknown = এই জায়গাটা আমরা চিনি না। অন্য বানানে লিখুন, কাছের কোনো শহর বা পোস্টকোড লিখুন।
find-help-place-empty = জায়গার ঘরটা খালি রেখেও এগিয়ে যেতে পারেন।
find-help-urgent = ব্যাপারটা গুরুতর মনে হচ্ছে। যখনই ভয় লাগবে, 999-এ ফোন করুন। মাথায় রাখা একটা প্ল্যান কাজে আসতে পারে:
find-help-urgent-link = নিরাপদ থাকার প্ল্যান করুন
find-help-safe = আমি এখন বিপদে নেই
find-help-languages = এই সাইট যে যে ভাষায় পড়তে পারেন: { $languages }। ফোন করলে দোভাষী চান: বলুন “interpreter” (দোভাষী), তারপর আপনার ভাষার ইংরেজি নাম, যেমন “Bengali” বা “Sylheti”।
find-help-print = এই পাতা প্রিন্ট বা সেভ না করাই ভালো। এতে আপনার বলা কথা দেখা যায়, আর কাগজ কেউ পেয়ে যেতে পারে। একটা নম্বর মনে রাখার চেষ্টা করুন। শেষ হলে এই ট্যাব বন্ধ করুন।
find-help-copy = কপি করার মতো ছোট তালিকা
find-help-copy-hint = একটা নম্বর মনে রাখাই সবচেয়ে ভালো। নামগুলো সাদামাটা, দেখে তেমন কিছু বোঝা যায় না। তালিকাটা শুধু এমন ফোনে কপি করুন, যেটা আর কেউ দেখে না।
# Opens the rest of a warning of which the first paragraph is seen.
first-more = এ বিষয়ে আরও
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = এই পাতার কিছু অংশ এখনো যাঁর দেখা বাকি: { $who }।
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = একজন উকিল
