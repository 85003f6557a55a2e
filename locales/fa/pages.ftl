### The first page, the list of guides, and pages for when something went wrong.

## Home. The title stays in the browser's history: it must tell nothing.
home-title = صفحه اول
home-description = کمک محلی و سراسری در { $region }، به زبان شما. در هر موبایلی کار می‌کند.
home-heading = حق شماست که در امان باشید.
home-lead = نزدیک خودتان در { $region } کمک پیدا کنید، اگر یکی از نزدیکان به شما آسیب می‌زند، شما را می‌ترساند یا کنترل می‌کند، یا با کسی که می‌شناسید این‌طور رفتار می‌کند.
home-choose = یا منطقه خود را انتخاب کنید
# Above the ways in, by who somebody is. Names and lines are short: they are read in a glance.
home-doors = برای چه به اینجا آمدید؟
door-hurt = کسی به من آسیب می‌زند یا مرا می‌ترساند
door-hurt-line = زن، مرد، هر سنی. با کلمات خودتان بگویید.
door-someone = نگران کسی هستم
door-someone-line = چطور کمک کنید، بدون این‌که بدتر شود
door-behaviour = نگران کارهای خودم هستم
door-behaviour-line = اگر به کسی آسیب می‌زنید، او را می‌ترسانید یا کنترل می‌کنید و می‌خواهید دست بردارید
door-young = کمتر از 18 سال دارم
door-young-line = در خانه، یا با دوست‌پسر یا دوست‌دختر
door-work = به خاطر کارم آمده‌ام
door-work-line = معرفی کسی، مسیرهای محلی، پوستر
door-search = جست‌وجو در همه چیز
door-search-line = مراکز کمک، راهنماها، حقوق شما
home-lines = با کسی حرف بزنید
home-guides = خوب است بدانید
home-trace-heading = اگر شاید کسی موبایلتان را نگاه کند
home-trace = هیچ چیزی را که می‌نویسید نگه نمی‌داریم، اما مرورگرتان فهرستی از صفحه‌ها را نگه می‌دارد. هر وقت خواستید می‌توانید با دکمه بالای صفحه خارج شوید.
home-leaving-link = چطور از این سایت خارج شوید
home-privacy-link = چه چیزی را نگه می‌داریم

## Guides
topics-title = راهنماها
topics-heading = راهنماها
topics-lead = راهنماهای کوتاه به زبان ساده. هر کدام با این شروع می‌شود که الان چه کنید.
guide-services = چه کسی می‌تواند کمک کند
guide-reviewed = آخرین بازبینی در { $date }.
guide-past-review = باید تا { $date } بررسی می‌شد، پس شاید بخشی از آن قدیمی باشد.

## When something went wrong
error-title = صفحه نشان داده نشد
error-not-found = این صفحه را پیدا نکردیم
error-bad-request = نتوانستیم این را بخوانیم
error-too-large = این متن بیش از اندازه طولانی بود
error-busy = سایت خیلی شلوغ است
error-internal = مشکلی از طرف ما پیش آمد
error-ways = شماره‌های بالای این صفحه هنوز کار می‌کنند. از اینجا هم می‌توانید دوباره شروع کنید.

## Guides, continued
group-now = اگر همین حالا کمک لازم دارید
group-understand = برای من چه اتفاقی می‌افتد؟
group-safer = امن‌تر بودن
group-law = پلیس، قانون و دادگاه
group-home = جایی برای زندگی
group-family = فرزندان و خانواده
group-you = برای وضعیت شما
group-others = کمک به دیگران، تغییر خود
group-after = پس از آن
topics-a-to-z = فهرست الفبایی
easy-read = نسخه آسان‌خوان
easy-read-full = خواندن راهنمای کامل
guide-services-area = در منطقه شما
guide-related = بعد این را بخوانید
contents = در این صفحه
breadcrumb-label = شما اینجا هستید
law-heading = قانون پشت این صفحه، در انگلستان و ولز، و منبع آن:
law-read = خوانده شده در { $date }:

## Glossary, handbook, campaigns. The titles stay in the browser's history.
glossary-title = کلمات
glossary-heading = توضیح کلمات
handbook-title = برای کسانی که در کارشان کمک می‌کنند
handbook-heading = برای کسانی که در کارشان کمک می‌کنند
handbook-lead = مسیرها در هر شهرداری (council)، چه کسی چطور معرفی می‌کند و چه بگویید. در محل بررسی کنید: هنوز هیچ چیزی در اینجا با تلفن تأیید نشده است.
# The parts of the handbook.
desk-area = منطقه شما: به چه کسی زنگ بزنید
desk-decide = پرسیدن، سنجیدن خطر، معرفی کردن
desk-job = برای شغل شما
desk-campaign = کمپین
handbook-services = مراکز کمک
handbook-self-referral = مردم خودشان می‌توانند با این‌ها تماس بگیرند:
campaigns-title = کمپین‌ها
campaigns-heading = کمپین‌ها
campaigns-none = الان کمپینی در جریان نیست.
campaign-over = این کمپین در { $date } تمام شد.
campaign-materials = آنچه می‌توانید به دیوار بزنید
