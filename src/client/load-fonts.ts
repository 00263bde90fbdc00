/**
 * Requests the site's typeface where it will arrive in time: on a connection so fast that the page itself arrived at once,
 * or from the copy that the service worker keeps. Elsewhere the words come first, in one of the reader's own typefaces:
 * requesting ours would keep them waiting, and changing it later would move them. The addresses of the files are in the
 * `data-faces` of the script.
 */

/**
 * Milliseconds from the request for the page to its first line. With a 30 ms round trip, a new connection takes about 120;
 * on a slow connection no page arrives so soon.
 */
const QUICK = 150;

/** A frame without an origin may not ask for the worker. Without script the same faces are in `fonts.css`. */
export const loadFontsScript = `if(performance.now()<${QUICK}||(origin!="null"&&navigator.serviceWorker?.controller))
for(const[i,href]of document.currentScript.dataset.faces.split(" ").entries()){
document.head.append(Object.assign(document.createElement("link"),{rel:"preload",as:"font",crossOrigin:"",href}));
document.fonts.add(new FontFace("Newsreader",\`url(\${href})format("woff2")\`,{weight:["400 500","600 700","400"][i],style:["normal","normal","italic"][i],display:"optional"}))}`;
