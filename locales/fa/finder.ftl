### The help finder: guided questions, and a box for one's own words.

find-help-title = راه خود را پیدا کنید
find-help-description = به چند پرسش جواب دهید یا با کلمات خودتان بنویسید و ببینید نزدیک شما چه کسی می‌تواند کمک کند.
find-help-heading = پیدا کردن کمک
find-help-lead = هر قدر که می‌خواهید بگویید، کم یا زیاد. یک برنامه کامپیوتری آن را می‌خواند؛ هیچ انسانی نمی‌خواند. این برنامه با متن‌هایی که انسان‌ها نوشته‌اند جواب می‌دهد و مراکز کمک نزدیک شما را نشان می‌دهد.
find-help-message = با کلمات خودتان بگویید
find-help-message-hint = به هر زبانی و با هر املایی. می‌توانید بگویید چه می‌گذرد، چه می‌خواهید و کجا هستید. هیچ نام یا نام خانوادگی ننویسید.
find-help-send = دیدن آنچه کمک می‌کند
find-help-or = یا به چند پرسش جواب دهید
find-help-kept = آنچه را می‌نویسید یا انتخاب می‌کنید نگه نمی‌داریم. اما شاید موبایلتان نگه دارد؛ پس وقتی کارتان تمام شد این برگه مرورگر را ببندید. اگر کسی موبایلتان را نگاه می‌کند، از موبایل دیگری یا از پنجره خصوصی مرورگر استفاده کنید. می‌توانید از هر پرسشی بگذرید.
find-help-why = چرا می‌پرسیم
find-help-next = بعدی
find-help-rather-not = ترجیح می‌دهم نگویم
find-help-answer-now = دیدن کمک، همین حالا
find-help-change = تغییر
find-help-restart = شروع از اول
find-help-said = آنچه گفتید
find-help-you-wrote = شما نوشتید:
find-help-skipped = از این گذشتید
# { $things } is a list of what somebody may need: "somewhere to stay, money".
find-help-understood = این را فهمیدیم: { $things }. درست نفهمیدیم؟
find-help-understood-which = هر چه را درست است علامت بزنید
find-help-correct = درست است. دیدن کمک
find-help-not-understood = ببخشید، نتوانستیم بفهمیم چه لازم دارید. کلمات دیگری بنویسید، به پرسش‌های پایین جواب دهید یا به یکی از این شماره‌ها زنگ بزنید. لازم نیست خوب توضیح دهید.
find-help-first = اول
find-help-first-in = اول، برای { $area }
find-help-services = دیگرانی که می‌توانند کمک کنند
find-help-more = کسان بیشتری که می‌توانند کمک کنند ({ $count })
find-help-general = هیچ خطی که مخصوص این موضوع باشد شب و روز باز نیست. یکی از خط‌های اینجا شب و روز باز است: برای هر کسی، هر مشکلی که باشد.
find-help-why-this = چرا این:
find-help-why-named = خودتان نامش را گفتید
find-help-why-near = نزدیک شماست
find-help-why-place = گفتید { $place } و این برای مردم { $area } است
# { $who } is a group such as "deaf people".
find-help-why-for = برای این گروه است: { $who }
find-help-why-open = شب و روز کسی جواب می‌دهد
find-help-why-general = هر ساعتی کسی جواب می‌دهد، هر که باشید
find-help-why-phone = می‌توانید زنگ بزنید
find-help-why-text = می‌توانید به جای زنگ زدن پیامک بفرستید
find-help-why-chat = می‌توانید به جای زنگ زدن در اینترنت چت کنید
find-help-why-email = می‌توانید به جای زنگ زدن ایمیل بنویسید
find-help-why-bsl = می‌توانید از زبان اشاره بریتانیا استفاده کنید
find-help-why-in-person = می‌توانید کسی را رو در رو ببینید
find-help-why-online = در سایتش کمک هست
find-help-no-programme = نزدیک شما دوره‌ای که از آن مطمئن باشیم پیدا نکردیم. می‌توانید به این خط زنگ بزنید: آنجا می‌دانند چه کمکی هست.
find-help-quiet = اگر زمانی خواستید درباره خانه با کسی حرف بزنید، می‌توانید شب یا روز به این خط زنگ بزنید:
find-help-place-which = بیش از یک جا این نام را دارد. در کدام شهرداری (council) است؟
find-help-place-unknown = این جا را نمی‌شناسیم. املای دیگری، شهری نزدیک یا کد پستی را امتحان کنید.
find-help-place-empty = می‌توانید جای این را خالی بگذارید و ادامه دهید.
find-help-urgent = این جدی به نظر می‌رسد. هر لحظه که ترسیدید، به 999 زنگ بزنید. شاید برنامه‌ای که در ذهن نگه دارید کمک کند:
find-help-urgent-link = یک برنامه ایمنی بریزید
find-help-safe = من الان در خطر نیستم
find-help-languages = این سایت را به این زبان‌ها هم می‌توانید بخوانید: { $languages }. وقتی زنگ می‌زنید، مترجم بخواهید: «interpreter».
find-help-print = بهتر است این صفحه را چاپ یا ذخیره نکنید. آنچه گفتید در آن دیده می‌شود و ممکن است کسی کاغذ را پیدا کند. سعی کنید یک شماره را به یاد بسپارید. وقتی کارتان تمام شد این برگه مرورگر را ببندید.
find-help-copy = فهرستی کوتاه برای کپی
find-help-copy-hint = بهتر است یک شماره را به یاد بسپارید. نام‌ها ساده‌اند و چیز زیادی نشان نمی‌دهند. فهرست را فقط در موبایلی کپی کنید که هیچ‌کس دیگر نگاهش نمی‌کند.
# Opens the rest of a warning of which the first paragraph is seen.
first-more = بیشتر درباره این
# { $who } is somebody with a profession: "an emergency doctor".
first-awaiting = بخش‌هایی از این صفحه هنوز باید بررسی شود. بررسی‌کننده: { $who }.
# Who still has to check the law on a page: in the list of the message above.
awaiting-solicitor = یک وکیل
