### The frame around every page. Keep these short: they are read on small screens, in a hurry.

## Leaving
# The button that is always at the top. It must not say why somebody leaves.
exit = خروج از این سایت
# Told to a screen reader when Shift was pressed twice; a third time leaves.
exit-once-more = برای خروج، یک بار دیگر Shift را بزنید
skip-to-main = رفتن به متن اصلی

## Links
# What a chat shows under a link that somebody sends. It must tell nothing.
link-preview = کمک و اطلاعات محلی.

## The line for danger, on every page. 999 and 55 are typed on purpose: they are the same everywhere in the UK.
emergency-label = کمک فوری
emergency-call = زنگ به 999
# The silent call from a mobile. "When asked" must stay: pressing 55 too early does nothing. What stands between * is stressed.
emergency-silent = نمی‌توانید حرف بزنید؟ با موبایل، قطع نکنید و *وقتی از شما خواستند* 55 را بزنید.
# Opens the other ways. One word: it stands at the end of the sentence above.
emergency-ways = بیشتر
# A text to 999 reaches nobody from a phone that was not signed up before.
emergency-unspoken = پیامک (SMS) به 999، اگر موبایلتان از قبل برای 999 ثبت‌نام شده است. اپ 999 BSL (زبان اشاره). Relay UK شماره 18000.
emergency-more = هر کدام چطور کار می‌کند
emergency-national = خط کمک سراسری زنان
# Beside the name of a support team that is part of the police.
emergency-police = بخشی از پلیس

## Menus
nav-label = اصلی
# Under an icon: one short word.
nav-menu = منو
nav-home = صفحه اول
nav-services = یافتن کمک نزدیک شما
nav-topics = راهنماها
languages-label = زبان‌ها

## Notes
draft-translation = این را ماشین ترجمه کرده و هنوز هیچ انسانی آن را بررسی نکرده است. اگر شک دارید، به صفحه انگلیسی اعتماد کنید:
not-translated = این متن هنوز به زبان شما نیست. آن را به انگلیسی نشان می‌دهیم.
translation-stale = این ترجمه شاید قدیمی باشد: متن انگلیسی پس از آن عوض شده است.
translation-older = ترجمه قدیمی‌تر
# Labels behind a piece of advice: would another person see that it was followed?
seen-yes = این دیده می‌شود.
seen-maybe = شاید این دیده شود.
seen-no = این سخت دیده می‌شود.
other-website = سایتی دیگر
unknown = نمی‌دانیم
yes = بله
no = نه
footer-licence = متن‌های این سایت: CC BY 4.0. اطلاعات مکان‌ها: صفحه مجوزها و منابع را ببینید.
island-sending = یک لحظه …
island-lost = نتوانستیم به سایت وصل شویم. آنچه نوشتید هنوز اینجاست. آنتن یا اینترنت خود را ببینید و دوباره دکمه را بزنید. اگر در خطرید، به 999 زنگ بزنید.
# On paper only.
on-paper = این صفحه، همان‌طور که در { $date } بود.
