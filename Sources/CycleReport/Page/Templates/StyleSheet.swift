/// The style of the page: one accent colour, light and dark, screen, phone and paper.
enum StyleSheet {
  static let text = #"""
    :root {
      --paper: #ffffff; --raised: #f5f7fb; --ink: #18202c; --muted: #535d6d; --line: #d3d9e3; --accent: #0b3d91;
      --soft: #c9d7f0; --pale: #e9eff9; --warm: #7a4a00;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #10141c; --raised: #181e29; --ink: #e7ebf2; --muted: #a9b3c3; --line: #333d4d; --accent: #8db3ff;
        --soft: #33496f; --pale: #1b2639; --warm: #f0b860;
      }
    }
    * { box-sizing: border-box; }
    html { font-size: 100%; -webkit-text-size-adjust: 100%; scroll-behavior: auto; }
    body {
      margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 72rem; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
      font-variant-numeric: lining-nums;
    }
    a { color: var(--accent); text-underline-offset: 0.15em; text-decoration-thickness: 1px; }
    a:focus-visible, .frame:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
    .skip { position: absolute; left: -100rem; }
    .skip:focus { left: 1rem; top: 1rem; padding: 0.5rem 1rem; background: var(--paper); }
    .patterns { position: absolute; }
    header.page { border-top: 0.5rem solid var(--accent); padding-top: 1.5rem; }
    .kicker { margin: 0; color: var(--accent); font-weight: 600; letter-spacing: 0.02em; }
    h1 { margin: 0.25rem 0 1rem; font-size: 2.25rem; line-height: 1.15; font-weight: 650; letter-spacing: -0.01em; max-width: 22em; }
    h2 { margin: 0 0 1.25rem; font-size: 1.5rem; line-height: 1.25; font-weight: 650; }
    h3 { margin: 2.25rem 0 0.75rem; font-size: 1.125rem; line-height: 1.3; font-weight: 650; }
    p { margin: 0 0 1rem; max-width: 42rem; }
    p, li, dt, dd, figcaption, h1, h2, h3 { overflow-wrap: anywhere; }
    .lead { font-size: 1.1875rem; line-height: 1.55; max-width: 44rem; }
    .mark { border-left: 0.25rem solid var(--warm); padding: 0.25rem 0 0.25rem 0.875rem; color: var(--ink); }
    .note { color: var(--muted); font-size: 0.875rem; line-height: 1.5; margin-bottom: 0.5rem; }
    nav { margin: 2rem 0 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); padding: 0.875rem 0; }
    nav ol { margin: 0; padding: 0; list-style: none; columns: 14rem; column-gap: 2rem; counter-reset: part; }
    nav li { counter-increment: part; padding: 0.125rem 0 0.125rem 1.75rem; text-indent: -1.75rem; break-inside: avoid; }
    nav li::before { content: counter(part); display: inline-block; width: 1.75rem; text-indent: 0; color: var(--muted); font-variant-numeric: tabular-nums; }
    nav a { text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    main { counter-reset: part; }
    section { margin-top: 4rem; }
    section > h2 { counter-increment: part; border-top: 1px solid var(--line); padding-top: 1.25rem; }
    section > h2::before { content: counter(part) "\2002"; color: var(--muted); font-weight: 400; }
    .levels { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.25rem; }
    .level { background: var(--raised); border-top: 0.25rem solid var(--soft); padding: 1rem 1.25rem 1.125rem; }
    .level.kept { border-top-color: var(--accent); }
    .level p { margin: 0; }
    .level .name { font-weight: 650; color: var(--accent); }
    .level .big { font-size: 2.25rem; line-height: 1.25; font-weight: 650; letter-spacing: -0.01em; margin-top: 0.25rem; }
    .level .big span { font-size: 1rem; font-weight: 400; letter-spacing: 0; color: var(--muted); }
    .level .big a, .level .second a { color: inherit; text-decoration: none; }
    .level .big a:hover, .level .second a:hover { text-decoration: underline; }
    .level .second { font-size: 1.125rem; margin-top: 0.25rem; }
    .level .bound { font-size: 0.875rem; color: var(--muted); }
    .level .explains { margin-top: 0.75rem; font-size: 0.875rem; line-height: 1.45; color: var(--muted); }
    .steps { list-style: none; margin: 0 0 1rem; padding: 0; }
    .steps li { display: grid; grid-template-columns: 8rem 17rem 1fr; gap: 0 1.25rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
    .steps .amount { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600; }
    .steps .who { color: var(--muted); }
    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0.875rem 2rem; margin: 0; }
    .facts dt { font-size: 0.875rem; color: var(--muted); }
    .facts dd { margin: 0; font-weight: 600; }
    .frame { overflow-x: auto; margin: 1.5rem 0 0.75rem; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; line-height: 1.4; font-variant-numeric: lining-nums tabular-nums; }
    caption { text-align: left; font-weight: 650; padding: 0 0 0.5rem; }
    th, td { padding: 0.375rem 0.625rem; text-align: left; vertical-align: top; }
    th:first-child, td:first-child { padding-left: 0; }
    th:last-child, td:last-child { padding-right: 0; }
    thead th { font-size: 0.8125rem; font-weight: 600; color: var(--muted); vertical-align: bottom; border-bottom: 2px solid var(--ink); line-height: 1.25; }
    tbody th { font-weight: 500; }
    tbody tr { border-bottom: 1px solid var(--line); }
    tbody tr.group:not(:first-child) { border-top: 2px solid var(--muted); }
    tbody tr.total { font-weight: 650; }
    tbody tr.total th { font-weight: 650; }
    tbody tr:hover { background: var(--raised); }
    .n { text-align: right; white-space: nowrap; }
    .wide { min-width: 16rem; }
    .middling { min-width: 9rem; }
    .unknown { color: var(--warm); }
    a.figure { color: inherit; text-decoration-line: underline; text-decoration-style: dotted; text-decoration-color: var(--muted); }
    a.figure:hover { color: var(--accent); text-decoration-style: solid; }
    .legend { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 0.125rem 2rem; margin: 0 0 0.75rem; font-size: 0.8125rem; line-height: 1.45; color: var(--muted); }
    .legend div { display: flex; gap: 0.625rem; }
    .legend dt { flex: 0 0 7rem; font-weight: 600; }
    .legend dd { margin: 0; }
    figure { margin: 2rem 0; }
    figcaption { font-weight: 650; margin-bottom: 0.75rem; }
    .pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1.5rem 3rem; align-items: start; }
    svg.picture { display: block; overflow: visible; max-width: 44rem; }
    svg text { font: 0.875rem/1 "Source Sans 3", "Source Sans Pro", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-variant-numeric: lining-nums tabular-nums; }
    svg text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
    svg .major { fill: var(--ink); font-weight: 600; }
    svg .minor { fill: var(--muted); }
    svg .end { text-anchor: end; }
    svg .middle { text-anchor: middle; }
    .level-bar, rect.level { fill: var(--soft); }
    rect.kept { fill: var(--accent); }
    rect.track { fill: var(--pale); stroke: var(--muted); stroke-width: 1; }
    rect.idle { fill: none; stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 4; }
    rect.taken { fill: url(#pattern-taken); stroke: var(--muted); stroke-width: 1; }
    rect.offset { fill: url(#pattern-offset); stroke: var(--accent); stroke-width: 1; }
    rect.money { fill: url(#pattern-money); stroke: var(--accent); stroke-width: 1; }
    rect.perhaps { fill: none; stroke: var(--accent); stroke-width: 1.5; stroke-dasharray: 5 4; }
    line.link { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 3; }
    line.goal { stroke: var(--ink); stroke-width: 2; }
    svg.flows { max-width: 30rem; height: auto; }
    svg .small { font-size: 0.75rem; fill: var(--ink); }
    path.flow, rect.flow { fill: var(--soft); stroke: var(--accent); stroke-width: 0.5; fill-opacity: 0.75; }
    rect.due { fill: var(--ink); }
    line.grid { stroke: var(--line); stroke-width: 1; }
    line.clock { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 7 4; }
    rect.clock { fill: none; stroke: var(--accent); stroke-width: 2; stroke-dasharray: 7 4; }
    circle.bend { fill: var(--ink); }
    circle.chosen { fill: none; stroke: var(--accent); stroke-width: 3; }
    rect.swatch-bend { fill: var(--ink); } rect.swatch-chosen { fill: none; stroke: var(--accent); stroke-width: 3; }
    rect.gain { fill: var(--accent); } rect.loss { fill: url(#pattern-taken); stroke: var(--muted); stroke-width: 1; }
    line.faint { stroke: var(--muted); stroke-width: 1; stroke-dasharray: 2 3; }
    .paint-line { stroke: var(--muted); } .paint-accent { stroke: var(--accent); } .paint-dot { fill: var(--accent); }
    .paint-paper { fill: var(--paper); } .paint-pale { fill: var(--pale); }
    .key { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 1rem 0 0.5rem; padding: 0; font-size: 0.875rem; color: var(--muted); }
    .swatch { vertical-align: -0.0625rem; margin-right: 0.375rem; overflow: visible; }
    .pictures .heading { font-size: 0.9375rem; color: var(--muted); margin-bottom: 0.25rem; }
    svg.tiles { max-width: 27rem; height: auto; }
    svg .code { fill: var(--ink); font-weight: 600; }
    svg .inverse { fill: var(--paper); stroke: none; }
    svg .plain { stroke: none; }
    svg .letters { font-size: 0.6875rem; fill: var(--ink); }
    svg .letters.inverse { fill: var(--paper); }
    .remarks { padding-left: 1.25rem; max-width: 46rem; }
    .remarks li { margin-bottom: 0.75rem; }
    .remarks .cite { color: var(--muted); font-size: 0.875rem; }
    details { border-bottom: 1px solid var(--line); }
    summary { padding: 0.5rem 0; cursor: pointer; font-weight: 600; }
    .trace { padding: 0.625rem 0 0.625rem 1rem; border-left: 2px solid var(--line); margin: 0 0 0.625rem; font-size: 0.875rem; line-height: 1.5; overflow-wrap: anywhere; }
    .trace:target { border-left-color: var(--accent); background: var(--pale); }
    .trace p { margin: 0; max-width: 60rem; }
    .trace .head { font-weight: 600; }
    .trace .head code { font-weight: 400; color: var(--muted); }
    code { font-family: "Source Code Pro", "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: 0.875em; overflow-wrap: anywhere; }
    footer { margin-top: 5rem; border-top: 1px solid var(--line); padding-top: 1rem; color: var(--muted); font-size: 0.875rem; }
    @media (max-width: 40rem) {
      body { padding: 1.25rem 1rem 3rem; }
      h1 { font-size: 1.75rem; }
      .lead { font-size: 1.0625rem; }
      section { margin-top: 3rem; }
      .steps li { grid-template-columns: 1fr; gap: 0; }
      .steps .amount { text-align: left; }
      th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 1; }
      .legend { grid-template-columns: 1fr; }
    }
    @page { size: A4; margin: 17mm 15mm; }
    @media print {
      :root { --paper: #ffffff; --raised: #f5f7fb; --ink: #000000; --muted: #444c59; --line: #bcc3ce; --accent: #0b3d91; --soft: #c9d7f0; --pale: #e9eff9; --warm: #6b4100; }
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 9.5pt; }
      body { max-width: none; padding: 0; line-height: 1.45; }
      nav, .skip { display: none; }
      section { margin-top: 9mm; }
      #summary { margin-top: 5mm; }
      h1 { font-size: 18pt; margin-bottom: 2mm; }
      h3 { margin: 5mm 0 2mm; }
      p { max-width: none; margin-bottom: 2.5mm; }
      .lead { font-size: 10.5pt; max-width: none; }
      .steps li { padding: 1mm 0; }
      #summary .level { padding: 2mm 3mm; }
      header.page { padding-top: 3mm; border-top-width: 1.5mm; }
      section > h2 { font-size: 14pt; margin-bottom: 3mm; padding-top: 3mm; }
      .facts { grid-template-columns: repeat(3, 1fr); gap: 2mm 6mm; }
      .wide, .middling { min-width: 0; }
      #traces, a[download], p:has(> a[download]) { display: none; }
      #summary { break-after: page; }
      h2, h3, caption, figcaption { break-after: avoid; }
      tr, .level, .pictures > div, .steps li, .remarks li { break-inside: avoid; }
      figcaption { break-after: avoid; }
      thead { display: table-header-group; }
      .frame { overflow: visible; }
      table { font-size: 7.5pt; line-height: 1.35; }
      thead th { font-size: 7pt; }
      th, td { padding: 0.9mm 1.4mm; }
      .legend { font-size: 7pt; grid-template-columns: 1fr 1fr; }
      .note, .key { font-size: 8pt; }
      .level .big { font-size: 18pt; }
      .levels { grid-template-columns: repeat(3, 1fr); gap: 4mm; }
      .pictures { grid-template-columns: 1fr 1fr; gap: 8mm; }
      svg text { font-size: 8pt; }
      a { color: inherit; text-decoration: none; }
      a.figure { text-decoration: none; }
    }
    """#

  /// The patterns by which shapes differ where colour does not tell them apart.
  static let patterns = #"""
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>
    <pattern id="pattern-taken" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="paint-paper"/><line x1="0" y1="0" x2="0" y2="6" class="paint-line" stroke-width="2"/></pattern>
    <pattern id="pattern-offset" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="6" height="6" class="paint-pale"/><line x1="0" y1="0" x2="0" y2="6" class="paint-accent" stroke-width="3"/></pattern>
    <pattern id="pattern-money" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" class="paint-pale"/><circle cx="3" cy="3" r="1.6" class="paint-dot"/></pattern>
    </defs></svg>
    """#
}
