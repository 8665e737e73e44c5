/// The page's script, last part: the frame, and what switches language and colours.
enum ReportScriptPage {
  static let script = #"""
    function switcher(key,choices){
      return h("div",{class:"switch",role:"group","aria-label":t(key==="lang"?"language":"theme")},
        choices.map(([value,name,lang])=>h("button",{type:"button",id:"set-"+value,lang,"aria-pressed":state[key]===value?"true":"false",
          on:{click:()=>{state[key]=value;render("set-"+value)}}},name)));
    }

    function inputNames(){
      const named=data.inputs.map(name=>name==="-"?t("stdin"):said(name));
      const more=data.more_inputs?[", ",t("more",{n:number(data.more_inputs)})]:[];
      const [before,after]=t("from",{x:"\u0000"}).split("\u0000");
      return h("p",{class:"from"},before,named.map((name,place)=>[place?", ":"",name]),more,after);
    }

    // Draws the page anew; the element with this id keeps the focus.
    function render(focus){
      const one=figures.articles===1;
      root.lang=labels[state.lang]._locale;
      if(state.theme==="auto")root.removeAttribute("data-theme");else root.setAttribute("data-theme",state.theme);
      const title=t(one?"title1":"title",{n:number(figures.articles)});
      document.title=title;
      const sections=[languagesSection(),sitesSection(),datesSection(),lengthsSection(),namesSection(),moneySection(),
        numbersSection(),removedSection(),errorsSection(),samplesSection()].filter(Boolean);
      document.getElementById("page").replaceChildren(
        h("a",{class:"skip",href:"#content"},t("skip")),
        h("header",{},
          h("div",{class:"head"},h("span",{class:"brand"},"tamis"),
            switcher("lang",Object.keys(labels).map(key=>[key,labels[key]._name,labels[key]._locale])),
            switcher("theme",["auto","light","dark"].map(key=>[key,t(key)]))),
          h("h1",{},title),inputNames()),
        h("nav",{"aria-label":t("contents")},h("ul",{},sections.map(made=>h("li",{},h("a",{href:"#"+made.id},t(made.id)))))),
        h("main",{id:"content",tabindex:-1},overview(),sections),
        h("footer",{},h("p",{},t("footer",{v:data.version}))));
      const again=focus&&document.getElementById(focus);
      if(again)again.focus();
    }
    render();
    """#

  /// All parts, in the order they need each other.
  static let whole =
    [
      #""use strict";"#, "const labels={};", ReportLabelsEnglish.script, ReportLabelsFrench.script,
      ReportLabelsChinese.script, ReportScriptBasics.script, ReportScriptCharts.script,
      ReportScriptSections.script, ReportScriptSamples.script, script,
    ].joined(separator: "\n") + "\n"
}
