### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = الرئيسية
home-description = مساعدة محلية ووطنية في { $region }، بلغتكم. يعمل الموقع على أي هاتف.
home-heading = من حقكم أن تكونوا في أمان.
home-lead = ابحثوا عن مساعدة قريبة منكم في { $region }، إذا كان شخص قريب منكم يؤذيكم أو يخيفكم أو يتحكم فيكم، أو يفعل ذلك بشخص تعرفونه.
home-choose = أو اختاروا منطقتكم
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = كيف يمكننا أن نساعدكم؟
door-hurt = هناك من يؤذيني أو يخيفني
door-hurt-line = للنساء والرجال وكل الأعمار. أخبرونا بكلماتكم.
door-someone = أشعر بالقلق على شخص
door-someone-line = كيف تساعدون دون أن يسوء الأمر
door-behaviour = يقلقني ما أفعله
door-behaviour-line = إذا كنتم تؤذون شخصًا أو تخيفونه أو تتحكمون فيه، وتريدون أن تتوقفوا
door-young = عمري أقل من 18 عامًا
door-young-line = في البيت، أو مع حبيب أو حبيبة
door-work = أسأل بحكم عملي
door-work-line = الإحالة إلى الخدمات، والمسارات المحلية، والملصقات
door-search = البحث في كل الموقع
door-search-line = الخدمات والإرشادات وحقوقكم
home-lines = تكلموا مع شخص
home-guides = معلومات مفيدة
home-trace-heading = إذا كان أحد قد ينظر في هاتفكم
home-trace = لا نحتفظ بأي شيء تكتبونه، لكن متصفحكم يحتفظ بقائمة الصفحات. يمكنكم المغادرة في أي وقت بالزر الموجود في أعلى الصفحة.
home-leaving-link = كيفية مغادرة هذا الموقع
home-privacy-link = ما نحتفظ به

## Guides
topics-title = إرشادات
topics-heading = إرشادات
topics-lead = إرشادات قصيرة بكلمات بسيطة. كل صفحة تبدأ بما يمكنكم فعله الآن.
guide-services = من يمكنه أن يساعدكم
guide-reviewed = تمت مراجعة هذه الصفحة آخر مرة بتاريخ { $date }.
guide-past-review = كان يجب التحقق منها قبل { $date }، لذا قد يكون بعضها قديمًا.

## When something went wrong
error-title = لم تُعرض الصفحة
error-not-found = لم نجد هذه الصفحة
error-bad-request = لم نستطع قراءة ذلك
error-too-large = هذا أطول مما نستطيع قراءته
error-busy = الموقع مزدحم جدًا الآن
error-internal = حدث خطأ عندنا
error-ways = الأرقام في أعلى هذه الصفحة ما زالت تعمل. ويمكنكم أيضًا أن تبدؤوا من جديد من هنا.

## Guides, continued
group-now = إذا كنتم تحتاجون إلى مساعدة الآن
group-understand = ماذا يحدث لي؟
group-safer = لتكونوا أكثر أمانًا
group-law = الشرطة والقانون والمحاكم
group-home = مكان للسكن
group-family = الأطفال والعائلة
group-you = حسب وضعكم
group-others = مساعدة الآخرين، أو تغيير سلوككم
group-after = ما بعد ذلك
topics-a-to-z = كل المواضيع بالترتيب
easy-read = نسخة سهلة القراءة (easy read)
easy-read-full = اقرؤوا الإرشادات كاملة
guide-services-area = في منطقتكم
guide-related = اقرؤوا بعد ذلك
contents = في هذه الصفحة
breadcrumb-label = أنتم هنا
law-heading = القانون في إنجلترا وويلز الذي تستند إليه هذه الصفحة، ومصدره:
law-read = قرأنا ذلك بتاريخ { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = كلمات
glossary-heading = شرح الكلمات
handbook-title = للعاملين المختصين
handbook-heading = للعاملين المختصين
handbook-lead = مسارات المساعدة في منطقة كل مجلس محلي (council)، ومن يوجّه الناس إلى الخدمات وكيف، وماذا تقولون. تحققوا من ذلك في منطقتكم: لم يتم التحقق بالهاتف من أي شيء هنا بعد.
# The parts of the handbook.
desk-area = منطقتكم: بمن تتصلون
desk-decide = السؤال، وتقدير الخطر، والتوجيه إلى الخدمات
desk-job = بحسب مهنتكم
desk-campaign = الحملة
handbook-services = الخدمات
handbook-self-referral = يمكن للناس التواصل مع هذه الخدمات بأنفسهم:
campaigns-title = حملات
campaigns-heading = حملات
campaigns-none = لا توجد حملة جارية الآن.
campaign-over = انتهت هذه الحملة في { $date }.
campaign-materials = ما يمكنكم تعليقه أو وضعه
