/// A picture with its caption and key, and the way to the table behind it.
enum FigureTemplate {
  static let text = #"""
    <figure>
    <figcaption>{{caption}}</figcaption>
    <div class="pictures">
    {{#pictures}}
    {{{.}}}
    {{/pictures}}
    </div>
    {{#hasKey}}
    <ul class="key">
    {{#key}}
    <li><svg class="swatch" width="28" height="12" aria-hidden="true" focusable="false"><rect width="28" height="12" class="{{style}}"/></svg> {{meaning}}</li>
    {{/key}}
    </ul>
    {{/hasKey}}
    {{#notes}}
    <p class="note">{{.}}</p>
    {{/notes}}
    <p class="note"><a href="#table-{{table}}">{{tableLink}}</a></p>
    </figure>

    """#
}
