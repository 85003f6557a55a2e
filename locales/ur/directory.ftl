### Services: lists, cards and pages.

## Titles stay in the browser's history: they must tell nothing.
services-title = اپنے قریب دیکھیں
services-description = اپنا علاقہ چنیں اور دیکھیں کہ وہاں اور پورے ملک میں مدد کہاں ہے، فون کب اٹھایا جاتا ہے اور رابطہ کیسے کریں۔
area-title = { $area }
area-description = { $area } میں مدد کی جگہیں: نمبر، اوقات، اور رابطہ کرنے پر کیا ہوتا ہے۔
kind-title = { $kind }، { $area }

## Choosing
services-heading = اپنے قریب مدد ڈھونڈیں
services-lead = اپنا علاقہ چنیں۔ یہاں لکھا ہے کہ کسے فون کریں، وہ کب فون اٹھاتے ہیں اور پھر کیا ہوتا ہے۔
filter-heading = فہرست چھوٹی کریں
filter-any = کوئی بھی
filter-kind = کس قسم کی مدد
filter-audience = کن کے لیے
filter-channel = رابطہ کیسے کریں
filter-language = زبان
filter-open = صرف وہ جو ابھی کھلے ہیں
filter-more = مزید آپشن
filter-more-hint = صرف وہ جگہیں دکھائی جاتی ہیں جنہوں نے یہ لکھا ہے۔ ہو سکتا ہے دوسری جگہوں پر بھی ہو: فون کر کے پوچھ لیں۔
results-heading = مدد کی جگہیں
results-in = { $area } کے لیے مدد کی جگہیں
results-count =
    { $count ->
        [0] مدد کی کوئی جگہ نہیں ملی۔
        [one] مدد کی { $count } جگہ ملی۔
       *[other] مدد کی { $count } جگہیں ملیں۔
    }
results-none = جو کچھ آپ نے چنا، وہ سب ایک ساتھ کہیں نہیں ملا۔ کم چیزیں چنیں، یا اس لائن پر فون کریں:
all-help-in = { $area } میں سب مدد

## An area
area-heading = { $area } میں مدد
ring-first = پہلے کسے فون کریں
kinds-heading = مدد کی قسمیں
kind-count =
    { $count ->
        [one] مدد کی { $count } جگہ
       *[other] مدد کی { $count } جگہیں
    }، { $local } اسی علاقے میں۔
kind-heading = { $kind }: { $area }
kind-local = { $area } میں
kind-national = ملک میں کہیں بھی
gaps-heading = ہمیں یہاں کیا نہیں ملا
gap = { $kind }: { $area } میں ہمیں ایسی کوئی مقامی جگہ معلوم نہیں جس کا ہمیں یقین ہو۔
gap-instead = تب تک یہاں فون کریں:
other-area = دوسرا علاقہ چنیں
area-national = پورا ملک

## A line
call = فون کریں
call-free = مفت کال
call-standard = کال کے عام پیسے لگیں گے
on-bill = تفصیلی بل پر نظر آ سکتی ہے
bill-unknown = ہمیں معلوم نہیں کہ کال بل پر نظر آتی ہے یا نہیں۔ پوچھ لیں، یا کسی دوسرے فون سے کال کریں۔
bill-free = مفت نمبر تفصیلی بل پر نہیں آنے چاہییں۔ آپ کا فون پھر بھی کال کو اپنی فہرست میں رکھتا ہے۔
not-on-bill = تفصیلی بل پر نظر نہیں آتی
call-log = آپ کا فون کالوں کی فہرست رکھتا ہے۔ فہرست میں سے کچھ غائب ہو تو وہ بھی نظر میں آ سکتا ہے۔
text-relay = Relay UK کی کالیں لی جاتی ہیں
text-to = ٹیکسٹ کریں
text-word-to = { $word } لکھ کر اس نمبر پر ٹیکسٹ کریں
email-label = ای میل:
web-link = ویب سائٹ:
chat-button = ویب چیٹ
phone-of = یہ نمبر ان کا ہے:
# Before the name of another service, whose number is given because we are not sure of this one’s own.
phone-instead = اس کے بجائے اس دوسری جگہ فون کریں:
phone-main = اصل لائن
phone-out-of-hours = جب اصل لائن بند ہو
phone-professionals = پیشہ ور لوگوں کے لیے
phone-overseas = برطانیہ کے باہر سے
phone-queries = سوالوں کے لیے
no-phone = ہمارے پاس کوئی ایسا فون نمبر نہیں جس کا ہمیں یقین ہو۔
fact-separator = {" · "}

## Hours
hours-always = دن رات
hours-all-day = سارا دن
hours-unknown = فون کرنے سے پہلے اوقات دیکھ لیں
hours-day = { $day } { $times }
hours-days = { $from } سے { $to } { $times }
hours-all-but = ہر وقت، سوائے { $times }
hours-every-day = روزانہ { $times }
hours-stretch = { $start } سے { $end }
hours-not-bank-holidays = سرکاری چھٹیوں پر بند
hours-bank-holidays = سرکاری چھٹیوں پر { $times }
hours-separator = {"؛ "}
# Shown in previews only, to editors.
draft = مسودہ
state-open = ابھی کھلا ہے
state-closed = ابھی بند ہے
state-unknown = اوقات معلوم نہیں

## A service's page
whole-page = اس مدد کی جگہ کا صفحہ
how-to-reach = ان سے رابطہ کیسے کریں
what-happens = رابطہ کرنے پر کیا ہوتا ہے
what-happens-unknown = ہمیں ابھی معلوم نہیں۔ یہ بتانے سے پہلے کہ آپ کون ہیں، پوچھ لیں کہ فون پر کون ہے، وہ کیا پوچھیں گے اور انہیں کون سی بات آگے بتانی پڑتی ہے۔
about-service = اس مدد کی جگہ کے بارے میں
how-we-know = ہمیں یہ کیسے معلوم ہے
how-we-check-link = ہم معلومات کیسے جانچتے ہیں
withheld = کچھ نمبروں یا پتوں کا ہمیں یقین نہیں، اس لیے ہم انہیں یہاں نہیں دکھاتے:
sources = یہ معلومات کہاں سے ہیں
source-date = معلومات کتنی پرانی ہیں:
confidence-high = یہ معلومات سرکاری ہیں یا خود اسی ادارے کی۔
confidence-medium = یہ معلومات سرکاری ہیں مگر پرانی، یا خود اس ادارے کی نہیں۔
confidence-low = ہمیں اس معلومات کا پورا یقین نہیں۔ فون کریں تو یہ باتیں پوچھ لیں۔
checked-rang = { $date } کو فون کر کے جانچا گیا۔
checked-official-page = { $date } کو سرکاری صفحے پر جانچا گیا۔
checked-late = { $date } کے بعد نہیں جانچا گیا۔ کوئی فون نہ اٹھائے تو کسی اور نمبر پر فون کریں۔
checked-unchecked = ابھی فون کر کے نہیں جانچا گیا۔ { $date } کو اصل ذریعوں سے لیا گیا۔

fact-where = کہاں
fact-for = کن کے لیے ہے
fact-eligibility = کن کو مدد مل سکتی ہے
fact-referral = وہاں کیسے پہنچیں
fact-waiting = کتنا انتظار ہو سکتا ہے
fact-bill = فون کے بل پر
fact-cost = مدد کے پیسے
fact-languages = زبانیں
fact-organisation = کون چلاتا ہے
fact-hours = کھلنے کے اوقات
fact-place = پتہ
# { $things } is a list of names of facts: "how long you may wait, languages".
fact-unknown = ہمیں ابھی یہ معلوم نہیں: { $things }۔
place-confidential = پتہ راز رکھا جاتا ہے، تاکہ وہاں کے لوگ محفوظ رہیں۔ فون پر رابطہ کریں۔
cost-free = مفت
cost-standard = پیسے لگ سکتے ہیں: پہلے پوچھ لیں

## A service that has closed
retired-heading = بند ہو چکا ہے
retired-since = مدد کی یہ جگہ اب نہیں رہی۔ ہم نے { $date } کو اسے سائٹ سے ہٹا دیا۔ اس کے پرانے نمبر پر فون نہ کریں: اب وہ نمبر کسی اور کا ہو سکتا ہے۔
retired-instead = اب کون مدد کرتا ہے
gone-heading = اب یہاں نہیں ہے
gone-since = ہم نے { $date } کو یہ صفحہ سائٹ سے ہٹا دیا۔ اس میں جو لکھا تھا وہ پرانا ہو سکتا ہے۔
gone-instead = اب کیا پڑھیں
