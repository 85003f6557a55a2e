### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = پہلا صفحہ
home-description = { $region } میں مقامی اور قومی مدد ڈھونڈیں، اپنی زبان میں۔ یہ سائٹ ہر فون پر چلتی ہے۔
home-heading = محفوظ رہنا آپ کا حق ہے۔
home-lead = { $region } میں اپنے قریب مدد ڈھونڈیں، اگر کوئی قریبی شخص آپ کو، یا آپ کے کسی جاننے والے کو، تکلیف دیتا، ڈراتا یا قابو میں رکھتا ہے۔
home-choose = یا اپنا علاقہ چنیں
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = آپ یہاں کس لیے ہیں؟
door-hurt = کوئی مجھے تکلیف دیتا یا ڈراتا ہے
door-hurt-line = عورت ہوں یا مرد، عمر کوئی بھی ہو۔ اپنے لفظوں میں بتائیں۔
door-someone = مجھے کسی کی فکر ہے
door-someone-line = مدد کیسے کریں کہ بات اور نہ بگڑے
door-behaviour = مجھے اپنے رویے کی فکر ہے
door-behaviour-line = اگر آپ نے کسی کو تکلیف دی، ڈرایا یا قابو میں رکھا، اور اب رکنا چاہیں
door-young = میری عمر 18 سال سے کم ہے
door-young-line = گھر میں، یا بوائے فرینڈ یا گرل فرینڈ کے ساتھ
door-work = میں کام کے سلسلے میں یہاں ہوں
door-work-line = کسی کو مدد تک بھیجنا، مقامی راستے، پوسٹر
door-search = سب کچھ تلاش کریں
door-search-line = مدد کی جگہیں، گائیڈز، حقوق
home-lines = کسی سے بات کریں
home-guides = کام کی باتیں
home-trace-heading = اگر کوئی آپ کا فون دیکھ سکتا ہو
home-trace = آپ جو لکھیں ہم وہ نہیں رکھتے، مگر آپ کا براؤزر صفحوں کی فہرست رکھتا ہے۔ اوپر والے بٹن سے کسی بھی وقت سائٹ چھوڑی جا سکتی ہے۔
home-leaving-link = یہ سائٹ کیسے چھوڑیں
home-privacy-link = ہم کیا رکھتے ہیں

## Guides
topics-title = گائیڈز
topics-heading = گائیڈز
topics-lead = آسان لفظوں میں چھوٹی گائیڈز۔ ہر ایک اس سے شروع ہوتی ہے کہ ابھی کیا کریں۔
guide-services = کون مدد کر سکتا ہے
guide-reviewed = آخری بار { $date } کو دیکھا گیا۔
guide-past-review = اسے { $date } تک جانچنا تھا، اس لیے ہو سکتا ہے کچھ باتیں پرانی ہوں۔

## When something went wrong
error-title = صفحہ نہیں کھلا
error-not-found = ہمیں یہ صفحہ نہیں ملا
error-bad-request = ہم اسے پڑھ نہیں سکے
error-too-large = یہ اتنا لمبا تھا کہ پڑھا نہیں گیا
error-busy = سائٹ پر ابھی بہت رش ہے
error-internal = ہماری طرف سے کچھ خرابی ہوئی
error-ways = اس صفحے کے اوپر والے نمبر اب بھی کام کرتے ہیں۔ یہاں سے دوبارہ شروع بھی کیا جا سکتا ہے۔

## Guides, continued
group-now = اگر آپ کو ابھی مدد چاہیے
group-understand = میرے ساتھ کیا ہو رہا ہے؟
group-safer = زیادہ محفوظ رہنا
group-law = پولیس، قانون اور عدالتیں
group-home = رہنے کی جگہ
group-family = بچے اور خاندان
group-you = آپ کے حالات کے لیے
group-others = دوسروں کی مدد، خود کو بدلنا
group-after = اس کے بعد
topics-a-to-z = حروف کی ترتیب سے
easy-read = آسان ورژن (Easy Read)
easy-read-full = پوری گائیڈ پڑھیں
guide-services-area = آپ کے علاقے میں
guide-related = آگے پڑھیں
contents = اس صفحے پر
breadcrumb-label = آپ یہاں ہیں
law-heading = اس صفحے کے پیچھے انگلینڈ اور ویلز کا قانون، اور یہ کہاں سے لیا گیا:
law-read = { $date } کو پڑھا گیا:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = الفاظ
glossary-heading = لفظوں کے معنی
handbook-title = پیشہ ور لوگوں کے لیے
handbook-heading = پیشہ ور لوگوں کے لیے
handbook-lead = ہر کونسل کے راستے، کون کسے کیسے بھیجتا ہے، اور کیا کہیں۔ مقامی طور پر جانچ لیں: یہاں کی کوئی بات ابھی فون کر کے پکی نہیں کی گئی۔
# The parts of the handbook.
desk-area = آپ کا علاقہ: کسے فون کریں
desk-decide = پوچھنا، خطرہ جانچنا، آگے بھیجنا
desk-job = آپ کے کام کے لیے
desk-campaign = مہم
handbook-services = مدد کی جگہیں
handbook-self-referral = یہاں لوگ خود رابطہ کر سکتے ہیں:
campaigns-title = مہمیں
campaigns-heading = مہمیں
campaigns-none = ابھی کوئی مہم نہیں چل رہی۔
campaign-over = یہ مہم { $date } کو ختم ہوئی۔
campaign-materials = آپ کیا لگائیں
