### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = بزانە چی لە نزیکتە
services-description = ناوچەکەت هەڵبژێرە بۆ بینینی شوێنەکانی ناوچەکە و هەموو وڵات، کەی وەڵام دەدەنەوە و چۆن پەیوەندییان پێوە دەکەیت.
area-title = { $area }
area-description = شوێنەکانی ناوچەی { $area }: ژمارە، کات، و چی ڕوو دەدات کاتێک پەیوەندی دەکەیت.
kind-title = { $kind }، { $area }

## Choosing
services-heading = یارمەتی لە نزیکت بدۆزەوە
services-lead = ناوچەکەت هەڵبژێرە. دەبینیت تەلەفۆن بۆ کێ بکەیت، کەی وەڵام دەدەنەوە و دواتر چی ڕوو دەدات.
filter-heading = کەمتری بکەرەوە
filter-any = هەرچییەک بێت
filter-kind = جۆری یارمەتی
filter-audience = بۆ کێیە
filter-channel = چۆن پەیوەندی بکەیت
filter-language = زمان
filter-open = تەنها ئەوانەی ئێستا کراوەن
filter-more = هەڵبژاردنی زیاتر
filter-more-hint = تەنها ئەو شوێنانە نیشان دەدرێن کە خۆیان ئەمە دەڵێن. لەوانەیە ئەوانی تریش بیکەن: کە تەلەفۆن دەکەیت بپرسە.
results-heading = شوێنەکانی یارمەتی
results-in = شوێنەکانی یارمەتی بۆ { $area }
results-count =
    { $count ->
        [0] هیچ شوێنێکی یارمەتی نەدۆزرایەوە.
        [one] { $count } شوێنی یارمەتی دۆزرایەوە.
       *[other] { $count } شوێنی یارمەتی دۆزرایەوە.
    }
results-none = هیچ شتێک لەگەڵ هەموو هەڵبژاردنەکانت ناگونجێت. هەڵبژاردنی کەمتر تاقی بکەرەوە، یان تەلەفۆن بکە بۆ ئەم هێڵە:
all-help-in = هەموو یارمەتییەکان لە { $area }

## An area
area-heading = یارمەتی لە { $area }
ring-first = سەرەتا تەلەفۆن بۆ کێ بکەیت
kinds-heading = جۆرەکانی یارمەتی
kind-count =
    { $count ->
        [one] { $count } شوێنی یارمەتی
       *[other] { $count } شوێنی یارمەتی
    }، { $local } لەم ناوچەیە.
kind-heading = { $kind }: { $area }
kind-local = لە { $area }
kind-national = لە هەر شوێنێکی وڵات
gaps-heading = ئەوەی لێرە نەماندۆزییەوە
gap = { $kind }: هیچ شوێنێکی ناوچەیی لە { $area } نازانین کە لێی دڵنیا بین.
gap-instead = تا ئەو کاتە، تەلەفۆن بکە بۆ:
other-area = ناوچەیەکی تر هەڵبژێرە
area-national = هەموو وڵات

## A line
call = تەلەفۆن
call-free = تەلەفۆنی بێ پارە
call-standard = نرخی ئاسایی تەلەفۆن
on-bill = لەوانەیە لە پسووڵەی وردی تەلەفۆن دەربکەوێت
bill-unknown = نازانین تەلەفۆنەکە لە پسووڵە دەردەکەوێت یان نا. بپرسە، یان لە تەلەفۆنێکی ترەوە تەلەفۆن بکە.
bill-free = ژمارەی بێ پارە نابێت لە پسووڵەی ورد دەربکەوێت. مۆبایلەکەت هێشتا تەلەفۆنەکە لە لیستەکەیدا هەڵدەگرێت.
not-on-bill = لە پسووڵەی ورد دەرناکەوێت
call-log = مۆبایلەکەت لیستی تەلەفۆنەکان هەڵدەگرێت. بۆشاییەکیش لەو لیستەدا لەوانەیە ببینرێت.
text-relay = تەلەفۆنی Relay UK وەردەگرێت
text-to = مەسج بنێرە بۆ
text-word-to = وشەی { $word } بە مەسج بنێرە بۆ
email-label = ئیمەیڵ:
web-link = ماڵپەڕ:
chat-button = چات لە ئینتەرنێت
phone-of = ژمارەی
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = شوێنێکی تری یارمەتی، لە جیاتی ئەمە تەلەفۆنی بۆ بکە:
phone-main = هێڵی سەرەکی
phone-out-of-hours = کاتێک هێڵی سەرەکی داخراوە
phone-professionals = بۆ پیشەکاران
phone-overseas = لە دەرەوەی بەریتانیا
phone-queries = پرسیار
no-phone = هیچ ژمارەیەکی تەلەفۆنمان نییە کە لێی دڵنیا بین.
fact-separator = {" · "}

## Hours
hours-always = شەو و ڕۆژ
hours-all-day = هەموو ڕۆژەکە
hours-unknown = پێش تەلەفۆنکردن کاتەکانی بزانە
hours-day = { $day } { $times }
hours-days = { $from } تا { $to } { $times }
hours-all-but = هەموو کاتێک جگە لە { $times }
hours-every-day = هەموو ڕۆژێک { $times }
hours-stretch = { $start } تا { $end }
hours-not-bank-holidays = لە پشووە فەرمییەکان (bank holidays) داخراوە
hours-bank-holidays = پشووە فەرمییەکان (bank holidays) { $times }
hours-separator = {"؛ "}
# Shown in previews only, to editors.
draft = ڕەشنووس
state-open = ئێستا کراوەیە
state-closed = ئێستا داخراوە
state-unknown = کاتەکان نازانین

## A service's page
whole-page = لاپەڕەی ئەم شوێنەی یارمەتی
how-to-reach = چۆن پەیوەندی پێوە بکەیت
what-happens = کاتێک پەیوەندی دەکەیت چی ڕوو دەدات
what-happens-unknown = هێشتا نازانین. پێش ئەوەی بڵێیت کێیت، دەتوانیت بپرسیت کێ وەڵام دەداتەوە، چی دەپرسن، و دەبێت چی بە کەسانی تر بڵێن.
about-service = دەربارەی ئەم شوێنەی یارمەتی
how-we-know = چۆن ئەمە دەزانین
how-we-check-link = چۆن دڵنیا دەبینەوە لە زانیاری
withheld = لە هەندێک ژمارە و ناونیشان دڵنیا نین، بۆیە لێرە نیشانیان نادەین:
sources = ئەمە لە کوێوە هاتووە
source-date = کۆنی سەرچاوەکە:
confidence-high = سەرچاوەکە فەرمییە یان هی خۆیانە.
confidence-medium = سەرچاوەکە فەرمییە بەڵام کۆنترە، یان هی خۆیان نییە.
confidence-low = لەم سەرچاوەیە دڵنیا نین. کە تەلەفۆن دەکەیت بپرسە ئەمە ڕاستە یان نا.
checked-rang = لە { $date } بە تەلەفۆن لێی دڵنیا بووینەوە.
checked-official-page = لە { $date } لە لاپەڕەی فەرمی لێی دڵنیا بووینەوە.
checked-late = لە { $date } ەوە لێی دڵنیا نەبووینەتەوە. ئەگەر کەس وەڵامی نەدایەوە، تەلەفۆن بکە بۆ ژمارەیەکی تر.
checked-unchecked = هێشتا بە تەلەفۆن لێی دڵنیا نەبووینەتەوە. لە { $date } لە سەرچاوەکانیەوە وەرگیراوە.

fact-where = لە کوێ
fact-for = بۆ کێیە
fact-eligibility = کێ دەتوانێت بەکاری بهێنێت
fact-referral = چۆن دەچیتە لایان
fact-waiting = لەوانەیە چەند چاوەڕێ بکەیت
fact-bill = لە پسووڵەی تەلەفۆن
fact-cost = یارمەتییەکە بە چەندە
fact-languages = زمانەکان
fact-organisation = کێ بەڕێوەی دەبات
fact-hours = کاتی کراوە
fact-place = ناونیشان
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = هێشتا نازانین: { $things }.
place-confidential = نهێنییە، بۆ پاراستنی ئەوانەی لەوێن. بە تەلەفۆن پێی دەگەیت.
cost-free = بێ پارە
cost-standard = لەوانەیە پارەی بوێت: سەرەتا بپرسە

## A service that has closed
retired-heading = داخراوە
retired-since = ئەم شوێنەی یارمەتی نەماوە. لە { $date } لەم ماڵپەڕە لامان برد. تەلەفۆن بۆ ژمارە کۆنەکەی مەکە: لەوانەیە ئێستا هی کەسێکی تر بێت.
retired-instead = ئێستا کێ یارمەتی دەدات
gone-heading = لێرە نەماوە
gone-since = لە { $date } ئەم لاپەڕەیەمان لە ماڵپەڕەکە لابرد. لەوانەیە ئەوەی دەیوت کۆن بووبێت.
gone-instead = ئێستا چی بخوێنیتەوە
