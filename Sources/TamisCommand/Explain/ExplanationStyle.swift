/// The style sheet of an explained page: light and dark, narrow and wide, and a rule for each box of the
/// legend.
struct ExplanationStyle {
  /// The class attributes that have a box.
  let classes: [String]

  var css: String { Self.base + classes.map(Self.toggle).joined() }

  /// Hides a class while its box, whose id is the same, is not ticked.
  private static func toggle(_ name: String) -> String {
    "body:has(#\(name):not(:checked)) .\(name){display:none}\n"
  }

  private static let base = """
    :root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1c1b19;--faint:#66635c;--line:#dcd8ce;\
    --gone:#f3efe6;--mark:#9c2f1f;--type:#1d5c7a}
    @media (prefers-color-scheme:dark){:root{--paper:#17171a;--ink:#e6e3dc;--faint:#a19d94;--line:#3a3a40;\
    --gone:#212125;--mark:#f0917f;--type:#7fc3e6}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:48rem;padding:1.25rem 1rem 4rem;background:var(--paper);color:var(--ink);\
    font:1.0625rem/1.6 Charter,"Bitstream Charter","Noto Serif",Georgia,serif;\
    overflow-wrap:anywhere}
    header,fieldset,.tag{font-family:system-ui,"Noto Sans",sans-serif;font-size:.8125rem;\
    line-height:1.45}
    .by{margin:0 0 .75rem;color:var(--faint)}
    dl{margin:0}
    dl div{display:flex;gap:.75rem;padding:.15rem 0;border-top:1px solid var(--line)}
    dt{flex:0 0 6rem;color:var(--faint)}
    dd{flex:1;min-width:0;margin:0}
    .type{color:var(--type);font-weight:600}
    fieldset{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:.35rem .9rem;margin:1rem 0 2rem;\
    padding:.5rem .75rem;border:1px solid var(--line);border-radius:.4rem;background:var(--paper);\
    max-height:40vh;overflow:auto}
    legend{padding:0 .3rem;color:var(--faint)}
    label{white-space:nowrap;cursor:pointer}
    label b{color:var(--mark)}
    input{margin:0 .15rem 0 0;vertical-align:-.1em;accent-color:var(--mark)}
    h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.6em 0 .5em}
    h1{font-size:1.75rem}h2{font-size:1.4rem}h3{font-size:1.2rem}h4,h5,h6{font-size:1.0625rem}
    p{margin:.9em 0;white-space:pre-line}
    ul{margin:.9em 0;padding-left:1.4rem}
    li>p,li>ul{margin:.2em 0}
    blockquote{margin:1em 0;padding:.1em 0 .1em 1rem;border-left:3px solid var(--line);white-space:pre-line}
    pre{margin:1em 0;padding:.75rem;overflow-x:auto;border-radius:.4rem;background:var(--gone);\
    font:.875rem/1.5 ui-monospace,"DejaVu Sans Mono",monospace;overflow-wrap:normal}
    .caption{color:var(--faint);font-size:.9375rem}
    .table{overflow-x:auto;margin:1em 0}
    table{border-collapse:collapse;font-size:.9375rem;overflow-wrap:normal}
    td,th{padding:.3rem .6rem;border:1px solid var(--line);text-align:start;vertical-align:top}
    th{background:var(--gone)}
    .x{margin:.6rem 0;padding:.15rem .6rem;border-left:3px solid var(--mark);background:var(--gone);\
    color:var(--faint);font-size:.875rem}
    .x del>*,.x li>*{margin:.1em 0;font-size:.875rem;font-weight:400}
    .x pre{padding:0}
    .score{font-size:.75rem;color:var(--type)}
    .x del{text-decoration:line-through;text-decoration-color:var(--mark)}
    .tag{display:block;font-size:.75rem}
    .tag b{color:var(--mark)}
    .tag code{display:none}
    body:has(#paths:checked) .tag code{display:inline}
    body:has(#all:not(:checked)) .x{display:none}
    @media (max-width:30rem){body{font-size:1rem}dl div{display:block}dt{font-size:.75rem}fieldset{position:static}}
    @media print{fieldset{display:none}}

    """
}
