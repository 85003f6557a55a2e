### Choosing a place.

place-label = শহর, গ্রাম বা পোস্টকোড
place-hint = যেমন ক্রু (Crewe), উইডনেস (Widnes) বা WA8। আপনি যা টাইপ করেন আমরা তা রাখি না।
show-help = সাহায্য দেখান
search-by-place = জায়গা দিয়ে খুঁজুন
place-ask = কোন এলাকার কথা বলছেন?
place-ask-labels = একের বেশি আছে:
place-outside = মনে হচ্ছে জায়গাটা { $councils } এলাকায়। ওখানকার সাহায্যের জায়গার তালিকা আমাদের কাছে নেই।
place-outside-national = দেশের যেখানেই থাকুন, এই লাইন সাহায্য করতে পারে:
place-similar = আপনি কি এটা বলতে চেয়েছেন:
place-unknown = এই জায়গাটা আমরা চিনি না
place-unknown-choose = আপনার এলাকা বেছে নিন, বা কাছের বড় কোনো শহর লিখুন:
place-suggestions = এভাবে শুরু হয় এমন জায়গা:
