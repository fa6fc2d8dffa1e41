/// The summary: the levels of the pool first, then what lies between them.
enum SummaryTemplate {
  static let text = #"""
    <div class="levels">
    {{#levels}}
    <div class="level {{style}}">
    <p class="name">{{name}}</p>
    <p class="big">{{{relocations}}} <span>{{relocationUnit}}</span></p>
    {{#relocationsUpTo}}<p class="bound">{{.}}</p>
    {{/relocationsUpTo}}
    <p class="second">{{{money}}}</p>
    {{#moneyUpTo}}<p class="bound">{{.}}</p>
    {{/moneyUpTo}}
    <p class="explains">{{meaning}}</p>
    </div>
    {{/levels}}
    </div>
    <h3>{{betweenHeading}}</h3>
    <ul class="steps">
    {{#steps}}
    <li><span class="amount">{{{amount}}}</span> <span class="what">{{name}}</span> <span class="who">{{who}}</span></li>
    {{/steps}}
    </ul>
    {{#noSteps}}
    <p>{{.}}</p>
    {{/noSteps}}
    {{#remarks}}
    <p>{{.}}</p>
    {{/remarks}}
    {{#hasStatement}}
    <h3>{{statementHeading}}</h3>
    <p>{{statement}} <a href="#table-statement">{{statementLink}}</a></p>
    {{/hasStatement}}
    <h3>{{factsHeading}}</h3>
    <dl class="facts">
    {{#facts}}
    <div><dt>{{name}}</dt><dd>{{{value}}}</dd></div>
    {{/facts}}
    </dl>

    """#
}
