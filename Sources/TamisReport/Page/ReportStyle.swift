/// The page's style sheet: light and dark, narrow and wide, on screen and on paper.
enum ReportStyle {
  static let css = """
    :root{color-scheme:light;\(light)}
    @media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;\(dark)}}
    :root[data-theme=dark]{color-scheme:dark;\(dark)}

    """ + base + charts + samples

  private static let light = """
    --paper:#fbfaf6;--card:#fff;--ink:#1c1b19;--faint:#625f58;--line:#e2ded3;--soft:#f1eee6;--accent:#9c2f1f;--focus:#1d5c9a;\
    --a:#2f6f8f;--b:#5b6fa8;--c:#a8553f;--d:#6b7a3a;\
    --per:#fbe6c2;--per-line:#b06a00;--org:#d9e6fb;--org-line:#2b5fb0;--loc:#d5f0dc;--loc-line:#23763f;--name:#e9defa;\
    --name-line:#7040b5;--money:#fadbe4;--money-line:#b02a58;--time:#d2eff0;--time-line:#12747a;--num:#e9e6df;--num-line:#6e6a60
    """
  private static let dark = """
    --paper:#16171a;--card:#1e2024;--ink:#e8e5de;--faint:#a8a49b;--line:#34363c;--soft:#26282d;--accent:#f0917f;--focus:#8fc1ff;\
    --a:#6fb3d2;--b:#93a6e0;--c:#e0937c;--d:#a9b86c;\
    --per:#4d3a14;--per-line:#e6ae4f;--org:#1f3558;--org-line:#8db5f5;--loc:#1c4028;--loc-line:#74cf92;--name:#3a2a57;\
    --name-line:#bf9ff0;--money:#552033;--money-line:#f28bad;--time:#12414a;--time-line:#62c9d1;--num:#37383c;--num-line:#b0aca2
    """

  private static let base = """
    *{box-sizing:border-box}
    html{scroll-behavior:smooth;scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
    @media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",\
    "Noto Sans",sans-serif;overflow-wrap:anywhere}
    #page{max-width:74rem;margin:0 auto;padding:0 1.25rem 3rem}
    h1,h2,.tiles b,.sum{font-family:Charter,"Bitstream Charter","Noto Serif",Georgia,"DejaVu Serif",serif;font-weight:600}
    h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.12;letter-spacing:-.01em;margin:1.5rem 0 .25rem;text-wrap:balance}
    h2{font-size:1.375rem;line-height:1.2;margin:0 0 .25rem}
    h3{font-size:1rem;margin:0 0 .5rem;display:flex;justify-content:space-between;gap:.75rem;align-items:baseline}
    h4{margin:1rem 0 .35rem;font-size:.875rem}
    small,.note,.side,.from,.facts,.meta,.status,footer{color:var(--faint);font-size:.875rem;font-weight:400}
    p{margin:.25rem 0 .75rem}
    a{color:inherit;text-decoration-color:var(--accent);text-underline-offset:.18em}
    a:hover{color:var(--accent)}
    code{font:.85em ui-monospace,"DejaVu Sans Mono",monospace}
    :focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:3px}
    main:focus{outline:none}
    .hide{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .skip{position:absolute;left:-99rem;top:.5rem;z-index:3;padding:.5rem .9rem;background:var(--ink);color:var(--paper)}
    .skip:focus{left:.5rem}
    .head{display:flex;flex-wrap:wrap;gap:.5rem .75rem;align-items:center;padding-top:1rem}
    .brand{margin-right:auto;font-weight:700;letter-spacing:.02em;color:var(--accent)}
    .switch{display:flex;border:1px solid var(--line);border-radius:.5rem;overflow:hidden;background:var(--card)}
    .switch button{min-height:2.25rem;padding:.25rem .7rem;border:0;background:none;color:var(--faint);font:inherit;font-size:.8125rem;cursor:pointer}
    .switch button:hover{color:var(--ink)}
    .switch button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
    .switch button:focus-visible{outline-offset:-3px}
    nav{position:sticky;top:0;z-index:2;margin:1rem -1.25rem 0;padding:0 1.25rem;background:var(--paper);border-bottom:1px solid var(--line)}
    nav ul{display:flex;gap:1.25rem;margin:0;padding:0;list-style:none;overflow-x:auto;scrollbar-width:none}
    nav a{display:block;padding:.7rem 0;font-size:.875rem;white-space:nowrap;text-decoration:none;color:var(--faint)}
    nav a:hover{color:var(--ink)}
    main{display:grid;grid-template-columns:minmax(0,1fr);gap:2.75rem 3rem;margin-top:1.75rem}
    #overview,#names,#money,#samples,#errors{grid-column:1/-1}
    .tiles{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.5rem 1.5rem;margin:0}
    .tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end;border-top:3px solid var(--ink);padding-top:.5rem}
    .tiles dt{color:var(--ink);font-size:.875rem}
    .tiles dd{margin:0;display:contents}
    .tiles b{order:2;font-size:clamp(1.25rem,.6rem + 2.6vw,1.875rem);white-space:nowrap;line-height:1.15;font-variant-numeric:lining-nums}
    .tiles dt{order:1}
    .tiles small{order:0}
    .cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem;margin-top:.75rem}
    .card{padding:1rem 1.1rem;border:1px solid var(--line);border-radius:.6rem;background:var(--card)}
    .sum{font-size:1.625rem;line-height:1.2;margin:0;font-variant-numeric:lining-nums}
    .largest{margin:.25rem 0 0;padding-left:1.4rem;font-size:.9375rem}
    .largest li{margin:.45rem 0}
    .largest li::marker{color:var(--faint);font-size:.8125rem}
    .largest b{font-variant-numeric:tabular-nums;white-space:nowrap}
    .where{display:block;font-size:.875rem}
    q{color:var(--faint)}
    .none{color:var(--faint)}
    footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
    dt::first-letter,thead th::first-letter{text-transform:uppercase}
    @media (min-width:40rem){.tiles{grid-template-columns:repeat(4,minmax(0,1fr))}}
    @media (min-width:56rem){main{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}}
    @media print{nav,.switch,.filters,.legend,.skip{display:none}.card{break-inside:avoid}}

    """

  private static let charts = """
    table{width:100%;border-collapse:collapse;font-size:.9375rem}
    thead th{padding:.15rem .5rem .35rem 0;font-size:.8125rem;font-weight:400;color:var(--faint);text-align:start;vertical-align:bottom}
    .n{text-align:end!important;font-variant-numeric:tabular-nums;white-space:nowrap;padding-inline-start:.6rem!important}
    .rank thead th.n{padding-right:0}
    .rank tbody tr{border-top:1px solid var(--line)}
    .rank th[scope=row]{width:42%;padding:.34rem .6rem .34rem 0;font-weight:400;text-align:start;vertical-align:top}
    .rank td{padding:.34rem 0;vertical-align:top}
    td.bar{width:30%;padding-top:.62rem!important}
    .card td.bar{display:none}
    .card .rank{font-size:.9375rem}
    .card .rank th[scope=row]{width:auto}
    .fill{display:block;height:.7rem;border-radius:0 .2rem .2rem 0;background:var(--a)}
    .fill.b{background:var(--b)}.fill.c{background:var(--c)}.fill.d{background:var(--d)}
    .more>summary,.inline>summary{cursor:pointer}
    .more{margin-top:.5rem}
    .more>summary{padding:.35rem 0;font-size:.875rem;color:var(--faint)}
    .more>summary:hover{color:var(--ink)}
    .inline>summary{text-decoration:underline dotted var(--faint);text-underline-offset:.2em;list-style:none}
    .inline>summary::-webkit-details-marker{display:none}
    .rules{margin:.35rem 0;font-size:.8125rem;color:var(--faint)}
    .chart{margin:1rem 0 0}
    .plot{position:relative;border-bottom:1px solid var(--ink)}
    .top{position:absolute;top:-.2rem;left:0;padding-right:.4rem;background:var(--paper);font-size:.75rem;color:var(--faint);line-height:1}
    .histogram{display:block;width:100%;height:11rem}
    .histogram line{stroke:var(--line);stroke-width:1;vector-effect:non-scaling-stroke}
    .histogram rect{fill:var(--a)}
    .s-lengths .histogram rect{fill:var(--b)}
    .histogram rect:hover{fill:var(--accent)}
    .ticks{position:relative;height:1.6rem;font-size:.75rem;color:var(--faint)}
    .ticks span{position:absolute;top:.3rem;transform:translateX(-50%);white-space:nowrap}
    .ticks .start{transform:none}
    .ticks .end{transform:translateX(-100%)}
    .wide{overflow-x:auto}
    .codes td,.codes th{padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line);vertical-align:top;text-align:start}
    .codes thead th{border:0}
    .codes th[scope=row]{width:28%;min-width:7rem;overflow-wrap:normal}
    .codes td:last-child{min-width:11rem}
    .s-errors h3{justify-content:flex-start;margin-top:2rem}
    .codes ul{margin:0;padding:0;list-style:none}
    .codes li+li{margin-top:.35rem}

    """

  private static let samples = """
    .t-PER{--tone:var(--per);--edge:var(--per-line)}.t-ORG{--tone:var(--org);--edge:var(--org-line)}
    .t-LOC{--tone:var(--loc);--edge:var(--loc-line)}.t-NAME{--tone:var(--name);--edge:var(--name-line)}
    .t-MONEY{--tone:var(--money);--edge:var(--money-line)}.t-TIME{--tone:var(--time);--edge:var(--time-line)}
    .t-NUM{--tone:var(--num);--edge:var(--num-line)}
    mark{background:var(--tone);color:inherit;border-bottom:2px solid var(--edge);border-radius:.15rem;padding:.02em .12em;\
    box-decoration-break:clone;-webkit-box-decoration-break:clone}
    .types .text mark::after{content:" " attr(data-type);font:600 .6875rem/1 system-ui,sans-serif;color:var(--edge)}
    .card[class*=t-]{border-top:3px solid var(--edge)}
    \(hiding)
    .filters{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0}
    .filters input,.filters select,.reset{min-height:2.75rem;width:100%;padding:.4rem .75rem;border:1px solid var(--faint);\
    border-radius:.5rem;background:var(--card);color:var(--ink);font:inherit}
    .filters label{flex:1 1 11rem;position:relative}
    .filters .query{flex:3 1 16rem}
    .reset{width:auto;cursor:pointer}
    .reset[hidden]{display:none}
    .legend{display:flex;flex-wrap:wrap;gap:.15rem 1rem;margin:0;padding:0;border:0;font-size:.875rem}
    .legend legend{float:left;padding:.3rem .25rem 0 0;color:var(--faint)}
    .legend label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.1rem;cursor:pointer}
    .legend input{width:1.05rem;height:1.05rem;margin:0;accent-color:var(--edge,var(--ink))}
    .status{margin:.5rem 0}
    .sample{border-top:1px solid var(--line)}
    .sample:last-child{border-bottom:1px solid var(--line)}
    .sample>summary{position:relative;padding:.8rem 2rem .8rem 0;cursor:pointer;list-style:none}
    .sample>summary::-webkit-details-marker{display:none}
    .sample>summary::after{content:"";position:absolute;right:.5rem;top:1.3rem;width:.5rem;height:.5rem;border:solid var(--faint);\
    border-width:0 2px 2px 0;transform:rotate(45deg);transition:transform .15s}
    .sample[open]>summary::after{transform:rotate(225deg)}
    .sample>summary:hover .headline{color:var(--accent)}
    .headline{display:block;font-weight:600;line-height:1.35}
    .meta{display:block}
    .open{padding:0 0 1.75rem}
    .facts{margin:0 0 1rem}
    .beside{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5rem 2.5rem}
    .text,.subtitle{font:1.0625rem/1.7 Charter,"Bitstream Charter","Noto Serif",Georgia,"DejaVu Serif",serif;max-width:42rem}
    .subtitle{font-style:italic;color:var(--faint)}
    .text p,.text blockquote,.text pre{margin:0 0 .9em;white-space:pre-line;unicode-bidi:isolate}
    .text h4{margin:1.5em 0 .5em;font-size:1.125rem;line-height:1.3}
    .text h4:first-child{margin-top:0}
    .text .item{display:list-item;list-style:disc;margin:0 0 .35em 1.3em}
    .text .l2{margin-inline-start:2.6em}.text .l3,.text .l4{margin-inline-start:3.9em}
    .text .caption{font-size:.9375rem;color:var(--faint)}
    .text blockquote{padding-inline-start:1rem;border-inline-start:3px solid var(--line)}
    .text pre{white-space:pre-wrap;padding:.75rem;border-radius:.4rem;background:var(--soft);font:.875rem/1.6 ui-monospace,"DejaVu Sans Mono",monospace}
    aside h4{margin-top:0}
    aside ul{margin:0 0 1.25rem;padding:0;list-style:none;font-size:.875rem}
    .scroll{max-height:28rem;overflow:auto;margin-bottom:1.25rem;border-inline-start:3px solid var(--c);padding-inline-start:.8rem}
    .scroll ul{margin:0}
    .gone li{margin:0 0 .7rem}
    .tag{display:block;font-size:.75rem;color:var(--accent)}
    .tag code{color:var(--faint)}
    del{color:var(--faint);text-decoration-color:var(--c)}
    .here ul{display:flex;flex-wrap:wrap;gap:.4rem}
    .here li{padding:.15rem .55rem;border:1px solid var(--edge);border-radius:1rem;background:var(--tone)}
    .here small{font-size:.75rem;color:inherit;opacity:.85}
    @media (min-width:56rem){.beside{grid-template-columns:minmax(0,1fr) 19rem}}

    """

  /// The boxes above the samples take the colour from their marks.
  private static let hiding = ["PER", "ORG", "LOC", "NAME", "MONEY", "TIME", "NUM"].map { group in
    ".no-\(group) .text mark.t-\(group){background:none;border:0;padding:0}.no-\(group) .text mark.t-\(group)::after{content:none}"
  }.joined(separator: "\n")
}
