/**
 * Keeps the events of the timeline out of sight while its address asks for fewer of them and the filters have not come, so
 * that nothing moves when they do; should they not come, all events show. It stands in the page as it is written here,
 * before the events, and `astro.config.mjs` puts its hash into the policy.
 */
export const awaitFiltersScript = `if(/[?&](thread|who|kind|on)=./.test(location.search)){const{dataset}=document.querySelector("main");
dataset.waiting="";setTimeout(()=>delete dataset.waiting,4000)}`;
