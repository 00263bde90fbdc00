/**
 * Opens the map on the part that its content names before it is first painted, and shows the names that have room there. The script is
 * inlined after the map exactly as written here, and `astro.config.mjs` puts its hash into the Content Security Policy.
 */

export const openMapScript = `{const map=document.querySelector("[data-map]"),stage=map.querySelector(".stage"),
opening=JSON.parse(stage.dataset.opening),rem=parseFloat(getComputedStyle(document.documentElement).fontSize),
width=map.clientWidth*opening.width/rem;map.dataset.drawn="";
for(const name in opening)stage.setAttribute(name,100*opening[name]+"%");
for(const name of map.querySelectorAll("[data-from]"))name.toggleAttribute("data-free",name.dataset.from<=width)}`;
