### The help finder: guided questions, and a box for one's own words.

find-help-title = اپنا راستہ دیکھیں
find-help-description = چند سوالوں کے جواب دیں، یا اپنے لفظوں میں لکھیں، اور دیکھیں کہ آپ کے قریب کون مدد کر سکتا ہے۔
find-help-heading = مدد ڈھونڈیں
find-help-lead = جتنا چاہیں بتائیں، تھوڑا یا زیادہ۔ اسے ایک کمپیوٹر پروگرام پڑھتا ہے، کوئی انسان نہیں پڑھتا۔ جواب میں وہ لفظ آتے ہیں جو لوگوں نے لکھے ہیں، اور آپ کے قریب مدد کی جگہیں۔
find-help-message = اپنے لفظوں میں بتائیں
find-help-message-hint = کوئی بھی زبان، املا کی فکر نہ کریں۔ لکھیں کہ کیا ہو رہا ہے، آپ کو کیا چاہیے اور آپ کہاں ہیں۔ کسی کا نام یا خاندانی نام نہ لکھیں۔
find-help-send = دیکھیں کیا مدد ہے
find-help-or = یا چند سوالوں کے جواب دیں
find-help-kept = آپ جو لکھیں یا چنیں، ہم وہ نہیں رکھتے۔ آپ کا فون رکھ سکتا ہے، اس لیے آخر میں یہ ٹیب بند کر دیں۔ اگر کوئی آپ کا فون دیکھتا ہے تو کوئی دوسرا فون یا private window (پوشیدہ ونڈو) استعمال کریں۔ کوئی بھی سوال چھوڑا جا سکتا ہے۔
find-help-why = ہم کیوں پوچھتے ہیں
find-help-next = آگے
find-help-rather-not = نہیں بتانا
find-help-answer-now = ابھی مدد دکھائیں
find-help-change = بدلیں
find-help-restart = شروع سے
find-help-said = آپ نے کیا بتایا
find-help-you-wrote = آپ نے لکھا:
find-help-skipped = چھوڑ دیا
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = ہم یہ سمجھے: { $things }۔ ٹھیک نہیں؟
find-help-understood-which = جو ٹھیک ہو اس پر نشان لگائیں
find-help-correct = یہ ٹھیک ہے۔ مدد دکھائیں
find-help-not-understood = معاف کریں، ہم سمجھ نہیں پائے کہ آپ کو کیا چاہیے۔ دوسرے لفظوں میں لکھیں، نیچے سوالوں کے جواب دیں، یا ان میں سے کسی کو فون کریں۔ اچھی طرح سمجھانا ضروری نہیں۔
find-help-first = سب سے پہلے
find-help-first-in = سب سے پہلے، { $area } کے لیے
find-help-services = اور کون مدد کر سکتا ہے
find-help-more = مدد کرنے والے اور لوگ ({ $count })
find-help-general = خاص اس کام کی کوئی لائن دن رات نہیں کھلی۔ ان میں سے ایک دن رات کھلی ہے، ہر کسی کے لیے، مسئلہ کوئی بھی ہو۔
find-help-why-this = یہ کیوں:
find-help-why-named = آپ نے اس کا ذکر کیا
find-help-why-near = یہ آپ کے قریب ہے
find-help-why-place = آپ نے { $place } لکھا، اور یہاں { $area } کے لوگوں کی مدد ہوتی ہے
# { $who } is a group such as "deaf people".
find-help-why-for = یہ ان کے لیے ہے: { $who }
find-help-why-open = دن رات کوئی فون اٹھاتا ہے
find-help-why-general = کسی بھی وقت کوئی فون اٹھائے گا، آپ جو بھی ہوں
find-help-why-phone = یہاں فون کیا جا سکتا ہے
find-help-why-text = فون کے بجائے ٹیکسٹ کیا جا سکتا ہے
find-help-why-chat = فون کے بجائے آن لائن چیٹ ہو سکتی ہے
find-help-why-email = فون کے بجائے ای میل لکھی جا سکتی ہے
find-help-why-bsl = برطانوی اشاروں کی زبان (BSL) میں بات ہو سکتی ہے
find-help-why-in-person = آمنے سامنے مل کر بات ہو سکتی ہے
find-help-why-online = ان کی ویب سائٹ پر مدد موجود ہے
find-help-no-programme = آپ کے قریب ہمیں کوئی ایسا کورس نہیں ملا جس کا ہمیں یقین ہو۔ اس لائن پر فون کریں: وہاں کے لوگ جانتے ہیں کہ کیا موجود ہے۔
find-help-quiet = کبھی گھر کے بارے میں کسی سے بات کرنے کا دل چاہے تو اس لائن پر فون کریں، دن ہو یا رات:
find-help-place-which = اس نام کی ایک سے زیادہ جگہیں ہیں۔ یہ کس کونسل (council، علاقے کا دفتر) میں ہے؟
find-help-place-unknown = ہمیں یہ جگہ نہیں ملی۔ نام کسی اور طرح لکھیں، قریب کا کوئی شہر، یا پوسٹ کوڈ۔
find-help-place-empty = جگہ خالی چھوڑ کر بھی آگے بڑھا جا سکتا ہے۔
find-help-urgent = یہ سنجیدہ بات لگتی ہے۔ کسی بھی وقت ڈر لگے تو 999 پر فون کریں۔ دماغ میں رکھا ہوا ایک پلان کام آ سکتا ہے:
find-help-urgent-link = حفاظت کا پلان بنائیں
find-help-safe = میں ابھی خطرے میں نہیں
find-help-languages = یہ سائٹ ان زبانوں میں ہے: { $languages }۔ فون کریں تو ترجمان مانگیں: “interpreter”۔
find-help-print = بہتر ہے کہ یہ صفحہ نہ چھاپیں، نہ محفوظ (save) کریں۔ اس پر وہ لکھا ہے جو آپ نے بتایا، اور کاغذ کسی کے ہاتھ لگ سکتا ہے۔ ایک نمبر یاد کرنے کی کوشش کریں۔ آخر میں یہ ٹیب بند کر دیں۔
find-help-copy = نقل کرنے کے لیے چھوٹی فہرست
find-help-copy-hint = سب سے اچھا ہے کہ ایک نمبر یاد کر لیں۔ نام سادہ ہیں اور ان سے زیادہ پتہ نہیں چلتا۔ فہرست صرف ایسے فون میں نقل کریں جسے کوئی اور نہ دیکھتا ہو۔
# Opens the rest of a warning of which the first paragraph is seen.
first-more = اس کے بارے میں اور
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = اس صفحے کے کچھ حصے ابھی انہیں جانچنے ہیں: { $who }۔
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = کوئی وکیل
