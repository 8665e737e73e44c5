/// The page's script, third part: the sections with figures.
enum ReportScriptSections {
  static let script = #"""
    function section(id,note,...content){
      return h("section",{id,"aria-labelledby":"h-"+id,class:"s-"+id},
        h("h2",{id:"h-"+id},t(id)),note&&h("p",{class:"note"},note),content);
    }

    function distinct(leaders){
      return t(leaders.forgotten?"distinctMore":"distinct",{n:number(leaders.names)});
    }

    function overview(){
      const {articles,characters,words}=figures;
      const tile=(value,name,note)=>h("div",{},h("dt",{},name),h("dd",{},h("b",{},value),note&&h("small",{},note)));
      const first=figures.languages.leaders[0];
      const mentions=nameTypes.reduce((sum,type)=>sum+(figures.names[type]?.total||0),0);
      const found=Object.values(figures.numbers).reduce((sum,count)=>sum+count,0);
      const each=value=>articles?t("perArticle",{n:number(value/articles,{maximumFractionDigits:value/articles<10?1:0})}):null;
      return h("section",{id:"overview","aria-labelledby":"h-overview"},
        h("h2",{id:"h-overview",class:"hide"},t("overview")),
        h("dl",{class:"tiles"},
          tile(number(articles),t("inArticles"),null),
          tile(number(characters),t("characters"),figures.lengths.median===undefined?null:t("median",{n:number(figures.lengths.median)})),
          figures.articles_with_words?tile(number(words),t("words"),figures.articles_with_words<articles?t("wordsOf",{n:number(figures.articles_with_words)}):each(words)):null,
          tile((figures.languages.forgotten?"> ":"")+number(figures.languages.names),t("languages"),first?t("mostly",{x:languageName(first.name)}):null),
          tile((figures.sites.forgotten?"> ":"")+number(figures.sites.names),t("sites"),null),
          mentions?tile(number(mentions),t("names"),each(mentions)):null,
          found?tile(number(found),t("numbers"),each(found)):null,
          tile(number(figures.errors),t("errors"),figures.errors?percent(figures.errors,figures.errors+articles):null)));
    }

    const shareColumns=()=>[[t("inArticles"),countText],[t("share"),row=>percent(row.count,figures.articles)]];

    function languagesSection(){
      return section("languages",null,ranking(
        figures.languages.leaders.map(row=>({...row,label:languageName(row.name)})),t("languageColumn"),shareColumns(),{caption:t("languages")}));
    }

    function sitesSection(){
      return section("sites",distinct(figures.sites),ranking(
        figures.sites.leaders.map(row=>({...row,label:said(row.name)})),t("site"),shareColumns(),{caption:t("sites"),color:"b"}));
    }

    function datesSection(){
      const dates=figures.dates;
      if(!dates.bars)return section("dates",null,h("p",{class:"none"},t("noDates")));
      const side=[["earlier",dates.earlier],["later",dates.later],["coarser",dates.coarser],["undated",dates.undated]].filter(([,count])=>count)
        .map(([key,count])=>number(count)+" "+t(key)).join(" · ");
      return section("dates",t("datesNote",{n:number(dates.dated),m:number(dates.dated+dates.undated),a:dateName(dates.first),b:dateName(dates.last)}),
        dateChart(dates),side&&h("p",{class:"side"},side));
    }

    function lengthsSection(){
      const lengths=figures.lengths;
      if(lengths.median===undefined)return section("lengths",null,h("p",{class:"none"},t("none")));
      return section("lengths",t("lengthsNote",lengthValues(lengths)),lengthChart(lengths));
    }

    function removedSection(){
      const rows=figures.removed.classes.map(row=>({...row,label:h("details",{class:"inline"},
        h("summary",{},className(row.name)),
        h("p",{class:"rules"},h("code",{},shown(row.name))," · ",t("rules")+" ",row.rules.map((rule,place)=>[place?", ":"",h("code",{},shown(rule.name))," "+number(rule.count)])))}));
      return section("removed",t("removedNote",{n:number(figures.removed.total)}),
        ranking(rows,t("class"),[[t("parts"),countText],[t("characters"),row=>number(row.characters)],[t("inArticles"),row=>number(row.articles)]],
          {caption:t("removed"),color:"c",limit:8}));
    }

    function numbersSection(){
      const rows=Object.entries(figures.numbers).map(([kind,count])=>({label:typeName(kind),count})).sort((a,b)=>b.count-a.count);
      const whole=rows.reduce((sum,row)=>sum+row.count,0);
      return section("numbers",null,ranking(rows,t("class"),
        [[t("count"),countText],[t("share"),row=>percent(row.count,whole)]],{caption:t("numbers"),limit:13,color:"d"}));
    }

    function namesSection(){
      const cards=nameTypes.filter(type=>figures.names[type]?.leaders.length).map(type=>{
        const leaders=figures.names[type];
        return h("div",{class:"card t-"+groupOf(type)},
          h("h3",{},t(type),h("small",{},distinct(leaders))),
          ranking(leaders.leaders.map(row=>({...row,label:said(row.name,row.id?{title:shown(row.id)}:{})})),t("name"),
            [[t("mentionCount"),countText],[t("inArticles"),row=>number(row.articles)]],{caption:t(type),limit:8,color:"t"}));
      });
      const bounded=nameTypes.some(type=>figures.names[type]?.forgotten);
      return section("names",cards.length?t("namesNote"):null,
        cards.length?h("div",{class:"cards"},cards):h("p",{class:"none"},t("none")),
        bounded&&h("p",{class:"side"},t("bounded")));
    }

    function moneySection(){
      const {currencies,without_currency:without}=figures.money;
      const card=one=>h("div",{class:"card"},
        h("h3",{},currencyName(one.code),h("small",{},one.code)),
        h("p",{class:"sum"},h("span",{class:"hide"},t("sum")+" "),one.amounts?amount(one.sum,one.code):"—"),
        h("p",{class:"side"},number(one.amounts)+" "+t("amounts")+" · "+number(one.mentions)+" "+t("mentions")+" · "+number(one.articles)+" "+t("articles")),
        one.largest.length?[h("h4",{},t("largest")),h("ol",{class:"largest"},one.largest.slice(0,5).map(item=>h("li",{},
          h("b",{},amount(item.value,one.code))," ",h("q",{},said(item.text)),
          h("span",{class:"where"},link(item.title||item.url||item.id,item.url)," ",h("small",{},said(item.source))))))]:null);
      const rest=currencies.slice(6);
      return section("money",currencies.length?t("moneyNote"):null,
        currencies.length?h("div",{class:"cards"},currencies.slice(0,6).map(card)):h("p",{class:"none"},t("none")),
        rest.length?h("details",{class:"more"},h("summary",{},t("otherCurrencies",{n:number(rest.length)})),h("div",{class:"cards"},rest.map(card))):null,
        without?h("p",{class:"side"},t("withoutCurrency",{n:number(without)})):null);
    }

    function codeTable(codes,caption){
      return h("div",{class:"wide",tabindex:0,role:"region","aria-label":caption},h("table",{class:"codes"},
        h("caption",{class:"hide"},caption),
        h("thead",{},h("tr",{},h("th",{scope:"col"},t("code")),h("th",{scope:"col",class:"n"},t("count")),h("th",{scope:"col"},t("examples")))),
        h("tbody",{},codes.map(row=>h("tr",{},h("th",{scope:"row"},h("code",{},shown(row.code))),h("td",{class:"n"},number(row.count)),
          h("td",{},h("ul",{},row.examples.map(one=>h("li",{},said(one.message)," ",h("small",{},link(one.place,one.place)))))))))));
    }

    function errorsSection(){
      return section("errors",figures.failures.length?t("errorsNote"):null,
        figures.failures.length?codeTable(figures.failures,t("errors")):h("p",{class:"none good"},t("noErrors")),
        figures.dropped.length?[h("h3",{},t("dropped")," ",h("small",{},number(figures.drops))),codeTable(figures.dropped,t("dropped"))]:null);
    }
    """#
}
