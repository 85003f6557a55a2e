(function(w,d,c){
if(c&&(c.saveData||/2g/.test(c.effectiveType)))return;
w.addEventListener('load',function(){(w.requestIdleCallback||setTimeout)(function(){
import(SCRIPT).then(function(m){return m.default({module_or_path:PROGRAM}).then(function(){
m.hydrate();
d.querySelectorAll('leptos-island').forEach(function(i){var wake=m[i.dataset.component];if(wake)wake(i)});
d.documentElement.dataset.islands='awake'})
}).catch(function(){})
})})
})(window,document,navigator.connection)
