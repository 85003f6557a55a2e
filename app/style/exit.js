(function(w,d,to){
var key='left',root=d.documentElement,store,taps=[];
try{store=w.sessionStorage}catch(e){}
function flag(value){try{value===undefined?store.removeItem(key):store.setItem(key,value)}catch(e){}}
function left(){try{return store.getItem(key)}catch(e){}}
function blank(){root.hidden=true;d.title='\u200b'}
function leave(){blank();
d.querySelectorAll('form').forEach(function(form){form.reset()});
d.querySelectorAll('input,textarea').forEach(function(field){if(/^(text|search|hidden|textarea)$/.test(field.type))field.value=''});
flag('1');w.location.replace(to)}
function back(){var entry=w.performance&&performance.getEntriesByType&&performance.getEntriesByType('navigation')[0];return entry&&entry.type==='back_forward'}
if(left()){if(back()){blank();w.location.replace(to)}else flag()}
w.addEventListener('pageshow',function(e){if(e.persisted){if(left()){blank();w.location.replace(to)}else root.hidden=false}});
d.addEventListener('click',function(e){var a=e.target.closest&&e.target.closest('#exit,[data-exit]');if(a){e.preventDefault();leave()}});
d.addEventListener('keydown',function(e){var t=e.target;
if(e.key!=='Shift'||e.repeat||t.isContentEditable||/^(text|search|textarea)$/.test(t.type)){if(e.key!=='Shift')taps=[];return}
var now=Date.now();taps=taps.filter(function(tap){return now-tap<5000});taps.push(now);
var status=d.getElementById('exit-status');if(status)status.textContent=taps.length===2?status.dataset.once:'';
if(taps.length>2)leave()})
})(window,document,EXIT_URL)
