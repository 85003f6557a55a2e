(function(){
var mine;
function look(){
fetch("/preview/version").then(function(answer){return answer.json()}).then(function(now){
mine=mine||document.querySelector("[data-version]").dataset.version;
if(now.version!==mine)location.reload();
document.getElementById("preview-behind").hidden=now.shown;
}).catch(function(){}).then(function(){setTimeout(look,1000)});
}
addEventListener("load",look);
})();
