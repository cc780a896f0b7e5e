/** The style of a page: calm, in the fonts of the reader's system, light and dark, on a phone and on paper. */
export const style = `
:root{color-scheme:light dark;
--paper:#fdfcf8;--ink:#24221e;--soft:#615c52;--line:#e3ded2;--wash:#f4f1e9;--accent:#1c5c6b;--mark:#ffe08a;
--plain:#e6e2d8;--colour-1:#cfe2e8;--colour-2:#f1dfc4;--colour-3:#d9e6c9;--colour-4:#e9d6e6;--colour-5:#f3d5cc;--colour-6:#d8d9f0;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;
--row-height:2.5rem;--row:0;--rows:1}
:root:lang(ja){--sans:system-ui,-apple-system,"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",sans-serif}
:root:lang(ko){--sans:system-ui,-apple-system,"Apple SD Gothic Neo","Malgun Gothic","Noto Sans CJK KR","Noto Sans KR",sans-serif}
@media (prefers-color-scheme:dark){:root{
--paper:#1a1917;--ink:#e9e5db;--soft:#aaa396;--line:#3b3832;--wash:#24221f;--accent:#8fcbd8;--mark:#6b5410;
--plain:#3a3731;--colour-1:#26444d;--colour-2:#4f3d20;--colour-3:#384a2a;--colour-4:#4a3549;--colour-5:#573228;--colour-6:#383a5a}}
*,::before,::after{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:100%/1.75 var(--sans);-webkit-text-size-adjust:100%;text-size-adjust:100%;
text-autospace:normal;text-spacing-trim:normal;line-break:strict;overflow-wrap:anywhere}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
body{margin:0}
main{max-width:42rem;margin:0 auto;padding:clamp(1.5rem,6vw,4.5rem) clamp(1rem,4vw,2rem) 5rem}
h1,h2,h3,h4,h5,h6{line-height:1.35;text-wrap:balance;font-weight:650;margin:2em 0 .6em}
h1{font-size:clamp(1.5rem,1.15rem + 1.9vw,2.1rem);margin:0 0 .4em;letter-spacing:-.005em}
h2{font-size:1.3rem;margin-top:2.6em}
h3{font-size:1.05rem}
h4,h5,h6{font-size:1rem;color:var(--soft)}
article.episode+article.episode{margin-top:5rem;padding-top:3.5rem;border-top:1px solid var(--line)}
article.episode>header h2{font-size:1.6rem;margin-top:0}
p,ul,ol,dl,dd,blockquote{margin:0}
p+p{margin-top:.9em}
a{color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent);text-underline-offset:.22em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
ul,ol{padding:0;list-style:none}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0;width:4rem}
time,.at{font-variant-numeric:tabular-nums}
[hidden]{display:none!important}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.aside,.facts,.legend{color:var(--soft);font-size:.875rem}
.about{display:block;color:var(--soft);font-size:.9375rem}
.facts{margin:0 0 1rem}
.show{color:var(--soft);margin:0 0 .5rem}
.tagline{font-size:1.15rem;margin:1.5rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--accent)}
.description{margin:2rem 0}
audio,video{display:block;width:100%;margin:1.5rem 0}
video{max-height:70vh;background:#000}
nav{margin:1.5rem 0 0;font-size:.9375rem}
nav.sections ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem}
nav.sections a{display:inline-block;padding:.15rem 0}
nav.episodes ol{list-style:decimal;padding-inline-start:1.75rem}
nav.episodes li{padding:.15rem 0}
.bar{margin:2.25rem 0 1.5rem;position:relative}
.skip{position:absolute;left:0;top:-2rem;background:var(--paper);padding:.1rem .5rem;z-index:2}
.skip:not(:focus){width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.segments,.bands{position:relative;height:calc(var(--rows)*var(--row-height))}
.segments{background:repeating-linear-gradient(135deg,var(--wash) 0 6px,transparent 6px 12px);border-radius:4px}
.bands{--row-height:1.5rem;margin-bottom:2px}
.segments li,.bands div{position:absolute;top:calc(var(--row)*var(--row-height));height:var(--row-height);min-width:2px;container-type:inline-size;padding:1px 0}
.segments a{display:flex;align-items:center;height:100%;margin-inline-end:min(2px,25cqi);padding:0 .4rem;background:var(--fill);color:var(--ink);text-decoration:none;border-radius:3px;overflow:hidden}
.segments a:hover{background:color-mix(in srgb,var(--fill) 82%,var(--ink))}
.segments a:focus-visible{position:relative;z-index:1;outline-offset:1px}
.segments li:focus-within{z-index:1}
.segments .open a{border:1px dashed var(--soft);border-inline-end:0;background:linear-gradient(to right,var(--fill),var(--paper));border-start-end-radius:0;border-end-end-radius:0}
.segments .label,.bands .label{font-size:.8125rem;line-height:1.3;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0}
.bands div{border-bottom:3px solid var(--fill)}
.bands .label{display:block;font-size:.75rem;color:var(--soft);padding-inline-start:.1rem}
@container (max-width:3.75rem){.segments a{padding:0}.segments .label,.bands .label{position:absolute;width:1px;height:1px;clip-path:inset(50%)}}
.plain{--fill:var(--plain)}.colour-1{--fill:var(--colour-1)}.colour-2{--fill:var(--colour-2)}.colour-3{--fill:var(--colour-3)}
.colour-4{--fill:var(--colour-4)}.colour-5{--fill:var(--colour-5)}.colour-6{--fill:var(--colour-6)}
.ticks{position:relative;height:1.5rem;font-size:.75rem;color:var(--soft);font-variant-numeric:tabular-nums}
.ticks span{position:absolute;top:.15rem;white-space:nowrap}
.ticks span+span{transform:translateX(-50%)}
.ticks .end{right:0;left:auto;transform:none!important}
.legend{margin-top:.25rem;font-size:.8125rem;line-height:1.6}
.chapters li{display:grid;grid-template-columns:4.25rem minmax(0,1fr);gap:0 .75rem;padding:.5rem .5rem;margin:0 -.5rem;border-radius:4px}
.chapters li li{display:list-item;padding:0;margin:0}
.times{color:var(--soft)}
.times .aside{display:block}
:target{background:var(--wash)}
section:target,.legend:target{background:none}
.chapters ul,dd ul{margin-top:.25rem;color:var(--soft);font-size:.9375rem;list-style:disc;padding-inline-start:1.1rem}
.people,.glossary{display:block}
.people dt{color:var(--soft);font-size:.875rem;margin-top:1.1rem}
.people dd+dd{margin-top:.6rem}
.people p{margin:0}
.people p+p{color:var(--soft);font-size:.9375rem}
.glossary dt{margin-top:1.1rem}
.glossary dfn{font-style:normal;font-weight:650}
.glossary .at{font-size:.875rem}
.list li{padding:.4rem 0}
.list .at{margin-inline-end:.5rem}
.plainlist{list-style:disc;padding-inline-start:1.2rem}
section>ul:not(.list){list-style:disc;padding-inline-start:1.2rem}
section>ul:not(.list) li{padding:.15rem 0}
.term{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:help;text-align:start;display:inline;
text-decoration:underline dotted;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.25em}
.explanation{max-width:min(24rem,calc(100vw - 2rem));color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:8px;
padding:.9rem 1.1rem;font-size:.9375rem;line-height:1.65;box-shadow:0 8px 32px rgb(0 0 0/.18);max-height:60vh;overflow:auto}
.explanation p+p{margin-top:.35em}
@supports (position-area:block-end){.explanation{margin:.35rem 0;position-area:block-end span-inline-end;position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline}}
@supports not selector(:popover-open){.explanation{display:none}.term{cursor:inherit;text-decoration:none}}
.search{position:sticky;top:0;z-index:1;display:grid;grid-template-columns:auto 1fr;gap:.35rem .75rem;align-items:center;background:var(--paper);padding:.6rem 0;margin-bottom:.75rem;border-bottom:1px solid var(--line)}
.search label{font-size:.875rem;color:var(--soft)}
.search input{font:inherit;font-size:1rem;color:inherit;background:var(--wash);border:1px solid var(--soft);border-radius:6px;padding:.3rem .7rem;min-width:0;width:100%}
.search p{grid-column:1/-1;margin:0;font-size:.875rem;color:var(--soft)}
.turns>li{padding:.55rem 0;scroll-margin-top:5rem}
.who{font-size:.875rem;color:var(--soft)}
.who b{color:var(--ink)}
.who:empty{display:none}
.excerpt{margin:1.75rem 0}
.excerpt .title{font-weight:650;margin-bottom:.4rem}
blockquote{padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
.thought{margin-top:.75rem}
.excerpt .facts{margin:.5rem 0 0}
.foot{margin-top:4rem;padding-top:1rem;border-top:1px solid var(--line);font-size:.9375rem}
details{margin:.75rem 0}
summary{cursor:pointer;color:var(--soft)}
.reason{color:var(--soft);font-size:.875rem;margin:1rem 0 .25rem}
details ul{list-style:disc;padding-inline-start:1.2rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85em}
::highlight(found){background:var(--mark);color:var(--ink)}
@media (max-width:30rem){.search{grid-template-columns:1fr}}
@media (forced-colors:active){.segments a{border:1px solid LinkText}.bands div{border-bottom-color:CanvasText}}
@page{margin:18mm 16mm}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#f4f4f4;--accent:#000;
--plain:#e6e2d8;--colour-1:#cfe2e8;--colour-2:#f1dfc4;--colour-3:#d9e6c9;--colour-4:#e9d6e6;--colour-5:#f3d5cc;--colour-6:#d8d9f0}
html{font-size:10.5pt;line-height:1.6}
main{max-width:none;padding:0}
.search,nav.sections,.skip,audio,video{display:none!important}
.segments a,.bands div,.segments{print-color-adjust:exact;-webkit-print-color-adjust:exact}
h1,h2,h3,h4,h5,h6,dt,.who{break-after:avoid}
.chapters li,.bar,.people dd,.excerpt{break-inside:avoid}
article.episode+article.episode{break-before:page;border:0;padding:0;margin:0}
a{text-decoration:none}
a[href^="http"]:not(.bare,.at)::after,a[href^="mailto"]:not(.bare)::after{content:" (" attr(href) ")";font-size:.85em;color:var(--soft)}
.host{display:none}
.term{text-decoration-color:#888}
}
`.trim()
