/// The frame of the page.
enum PageTemplate {
  static let text = #"""
    <!DOCTYPE html>
    <html lang="{{language}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}}</title>
    <style>
    {{{style}}}
    </style>
    </head>
    <body>
    {{{patterns}}}
    <a class="skip" href="#{{first}}">{{skip}}</a>
    <header class="page">
    <p class="kicker">{{kicker}}</p>
    <h1>{{title}}</h1>
    <p class="lead">{{lead}}</p>
    {{#marks}}<p class="mark">{{.}}</p>
    {{/marks}}
    </header>
    <nav aria-label="{{contents}}">
    <ol>
    {{#sections}}
    <li><a href="#{{id}}">{{title}}</a></li>
    {{/sections}}
    </ol>
    </nav>
    <main>
    {{#sections}}
    <section id="{{id}}" aria-labelledby="{{id}}-heading">
    <h2 id="{{id}}-heading">{{title}}</h2>
    {{{body}}}
    </section>
    {{/sections}}
    </main>
    <footer>
    <p>{{footer}}</p>
    </footer>
    </body>
    </html>

    """#
}
