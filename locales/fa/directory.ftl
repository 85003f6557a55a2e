### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = پیدا کردن آنچه نزدیک شماست
services-description = منطقه خود را انتخاب کنید تا مراکز محلی و سراسری، ساعت‌های جواب دادن و راه تماس را ببینید.
area-title = { $area }
area-description = مراکز محلی در { $area }: شماره‌ها، ساعت‌ها و این‌که وقتی تماس بگیرید چه می‌شود.
kind-title = { $kind }، { $area }

## Choosing
services-heading = یافتن کمک نزدیک شما
services-lead = منطقه خود را انتخاب کنید. می‌بینید به چه کسی زنگ بزنید، چه وقت جواب می‌دهند و بعد چه می‌شود.
filter-heading = محدودتر کنید
filter-any = فرقی نمی‌کند
filter-kind = نوع کمک
filter-audience = برای چه کسی است
filter-channel = راه تماس
filter-language = زبان
filter-open = فقط آن‌هایی که الان باز هستند
filter-more = انتخاب‌های بیشتر
filter-more-hint = فقط مراکزی را نشان می‌دهیم که این را گفته‌اند. شاید دیگران هم این کار را بکنند: وقتی زنگ می‌زنید بپرسید.
results-heading = مراکز کمک
results-in = مراکز کمک برای { $area }
results-count =
    { $count ->
        [0] هیچ مرکز کمکی پیدا نشد.
        [one] { $count } مرکز کمک پیدا شد.
       *[other] { $count } مرکز کمک پیدا شد.
    }
results-none = هیچ‌کدام با همه انتخاب‌های شما جور نیست. کمتر انتخاب کنید یا به این خط زنگ بزنید:
all-help-in = همه کمک‌ها در { $area }

## An area
area-heading = کمک در { $area }
ring-first = اول به چه کسی زنگ بزنید
kinds-heading = انواع کمک
kind-count =
    { $count ->
        [one] { $count } مرکز کمک
       *[other] { $count } مرکز کمک
    }، { $local } محلی.
kind-heading = { $kind }: { $area }
kind-local = در { $area }
kind-national = در هر جای کشور
gaps-heading = آنچه اینجا پیدا نکردیم
gap = { $kind }: در { $area } هیچ مرکز محلی نمی‌شناسیم که از آن مطمئن باشیم.
gap-instead = فعلاً به این شماره زنگ بزنید:
other-area = انتخاب منطقه‌ای دیگر
area-national = همه کشور

## A line
call = زنگ بزنید
call-free = تماس رایگان
call-standard = قیمت تماس معمولی
on-bill = شاید در صورت‌حساب تلفن با جزئیات دیده شود
bill-unknown = نمی‌دانیم تماس در صورت‌حساب دیده می‌شود یا نه. بپرسید یا از تلفن دیگری زنگ بزنید.
bill-free = قرار نیست شماره‌های رایگان در صورت‌حساب با جزئیات بیایند. اما موبایلتان تماس را در فهرست خود نگه می‌دارد.
not-on-bill = در صورت‌حساب تلفن با جزئیات دیده نمی‌شود
call-log = موبایلتان فهرست تماس‌ها را نگه می‌دارد. جای خالی در فهرست هم ممکن است به چشم بیاید.
text-relay = تماس با Relay UK را می‌پذیرد
text-to = پیامک به
text-word-to = کلمه { $word } را پیامک کنید به
email-label = ایمیل:
web-link = سایت:
chat-button = چت در سایت
phone-of = شماره
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = مرکز دیگری که به جای این می‌توانید به آن زنگ بزنید:
phone-main = خط اصلی
phone-out-of-hours = وقتی خط اصلی بسته است
phone-professionals = برای کسانی که در کارشان زنگ می‌زنند
phone-overseas = از بیرون بریتانیا
phone-queries = پرسش‌ها
no-phone = شماره تلفنی نداریم که از آن مطمئن باشیم.
fact-separator = {" · "}

## Hours
hours-always = شب و روز
hours-all-day = تمام روز
hours-unknown = پیش از زنگ زدن، ساعت‌ها را بررسی کنید
hours-day = { $day } { $times }
hours-days = { $from } تا { $to } { $times }
hours-all-but = همیشه، به جز { $times }
hours-every-day = هر روز { $times }
hours-stretch = از { $start } تا { $end }
hours-not-bank-holidays = در تعطیلات رسمی بسته است
hours-bank-holidays = در تعطیلات رسمی { $times }
hours-separator = {"؛ "}
# Shown in previews only, to editors.
draft = پیش‌نویس
state-open = الان باز است
state-closed = الان بسته است
state-unknown = ساعت‌ها را نمی‌دانیم

## A service's page
whole-page = صفحه این مرکز کمک
how-to-reach = راه تماس با آن‌ها
what-happens = وقتی تماس بگیرید چه می‌شود
what-happens-unknown = هنوز نمی‌دانیم. پیش از آن‌که بگویید چه کسی هستید، می‌توانید بپرسید چه کسی جواب می‌دهد، چه می‌پرسند و چه چیزی را باید به دیگران بگویند.
about-service = درباره این مرکز کمک
how-we-know = این را از کجا می‌دانیم
how-we-check-link = چطور اطلاعات را بررسی می‌کنیم
withheld = از بعضی راه‌های تماس مطمئن نیستیم، پس آن‌ها را اینجا نشان نمی‌دهیم:
sources = این از کجا آمده
source-date = تاریخ منبع:
confidence-high = منبع رسمی است یا از خود این مرکز است.
confidence-medium = منبع رسمی است اما قدیمی‌تر، یا از خود این مرکز نیست.
confidence-low = از این منبع مطمئن نیستیم. وقتی زنگ می‌زنید، درستی‌اش را بپرسید.
checked-rang = در { $date } با تلفن بررسی شد.
checked-official-page = در { $date } در صفحه رسمی بررسی شد.
checked-late = از { $date } به بعد بررسی نشده است. اگر هیچ‌کس جواب نداد، به شماره دیگری زنگ بزنید.
checked-unchecked = هنوز با تلفن بررسی نشده است. در { $date } از منابعش گرفته شد.

fact-where = کجا
fact-for = برای چه کسی است
fact-eligibility = چه کسی می‌تواند استفاده کند
fact-referral = چطور به آن می‌رسید
fact-waiting = شاید چقدر منتظر بمانید
fact-bill = در صورت‌حساب تلفن
fact-cost = هزینه کمک
fact-languages = زبان‌ها
fact-organisation = زیر نظر
fact-hours = ساعت باز بودن
fact-place = آدرس
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = هنوز این‌ها را نمی‌دانیم: { $things }.
place-confidential = آدرس محرمانه است تا از کسانی که آنجا هستند محافظت شود. با تلفن به آن می‌رسید.
cost-free = رایگان
cost-standard = شاید هزینه داشته باشد: اول بپرسید

## A service that has closed
retired-heading = بسته شده
retired-since = این مرکز کمک دیگر نیست. در { $date } آن را از این سایت برداشتیم. به شماره قدیمی‌اش زنگ نزنید: شاید حالا مال کس دیگری باشد.
retired-instead = حالا چه کسی کمک می‌کند
gone-heading = دیگر اینجا نیست
gone-since = این صفحه را در { $date } از سایت خود برداشتیم. شاید آنچه در آن نوشته بود قدیمی باشد.
gone-instead = حالا چه بخوانید
