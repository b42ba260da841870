"use strict";(()=>{function e(r){try{return localStorage.getItem(`postwright-${r}`)??void 0}catch{return}}var t=e("theme");(t==="light"||t==="dark")&&(document.documentElement.dataset.theme=t);})();
