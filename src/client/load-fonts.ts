/**
 * Asks for the site's typeface where it will come in time: on a line so quick that the page itself was there at once, or
 * from the copy that the service worker keeps. Elsewhere the words come first, and in the reader's own face: asking for the
 * typeface would keep them waiting, and changing it later would move them. The addresses of the files
 * are in the `data-faces` of the script.
 */

/**
 * Milliseconds from asking for the page to its first line. On a good line, with 30 ms there and back, a new connection
 * takes some 120; on a slow one no page comes so soon.
 */
const QUICK = 150;

/** Without script the same faces are in `fonts.css`. */
export const loadFontsScript = `(()=>{if(performance.now()>${QUICK}&&!navigator.serviceWorker?.controller)return;
const files=document.currentScript.dataset.faces.split(" ");
for(const[i,[weight,style]]of[["400 500","normal"],["600 700","normal"],["400","italic"]].entries()){
document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href:files[i]}));
document.fonts.add(new FontFace("Newsreader",\`url(\${files[i]})format("woff2")\`,{weight,style,display:"optional"}))}})()`;
