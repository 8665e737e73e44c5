/// The page's script, fourth part: articles to look at, with their names and numbers marked.
enum ReportScriptSamples {
  static let script = #"""
    const fold=text=>text.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase();
    const haystacks=new Map();
    function haystack(sample){
      if(!haystacks.has(sample))haystacks.set(sample,fold([sample.title,sample.url,sample.text].filter(Boolean).join("\n")));
      return haystacks.get(sample);
    }
    function fits(sample){
      return (!state.language||sample.lang===state.language)&&(!state.site||sample.source===state.site)
        &&(!state.query||haystack(sample).includes(fold(state.query)));
    }

    // Those that overlap none before them; names come before numbers.
    function spansOf(sample){
      const all=[...sample.names.map(span=>({span,rank:0})),...sample.numbers.map(span=>({span,rank:1}))]
        .sort((a,b)=>a.span[0]-b.span[0]||a.rank-b.rank);
      const kept=[];
      for(const {span} of all)if(!kept.length||kept[kept.length-1][1]<=span[0])kept.push(span);
      return kept;
    }

    function marked(scalars,spans,start,end){
      const pieces=[];
      let place=start;
      const text=(from,to)=>scalars.slice(from,to).join("");
      for(const [from,to,type,value] of spans){
        if(to<=place||from>=end)continue;
        const begin=Math.max(from,place),stop=Math.min(to,end);
        if(begin>place)pieces.push(text(place,begin));
        const known=typeName(type);
        pieces.push(h("mark",{class:"t-"+groupOf(type),"data-type":known,title:value?known+": "+shown(value):known},text(begin,stop)));
        place=stop;
      }
      if(place<end)pieces.push(text(place,end));
      return pieces;
    }

    const blockTags={heading:"h4",quote:"blockquote",code:"pre",table:"pre"};
    function article(sample){
      const scalars=Array.from(shown(sample.text));
      const spans=spansOf(sample);
      const blocks=sample.blocks.length?sample.blocks:[["paragraph",0,0,scalars.length]];
      return h("div",{class:"text",lang:sample.lang==="und"?"":sample.lang},
        blocks.map(([kind,level,start,end])=>h(Object.hasOwn(blockTags,kind)?blockTags[kind]:"p",
          {dir:"auto",class:kind==="list_item"?"item l"+Math.min(level||1,4):kind==="caption"?"caption":null},marked(scalars,spans,start,Math.min(end,scalars.length)))));
    }

    function namesHere(sample){
      const counts=new Map();
      for(const [,,type,value] of sample.names){
        const key=type+"\n"+value;
        counts.set(key,(counts.get(key)||0)+1);
      }
      const rows=[...counts].sort((a,b)=>b[1]-a[1]).slice(0,24);
      if(!rows.length)return null;
      return h("div",{class:"here"},h("h4",{},t("namesHere")),h("ul",{},rows.map(([key,count])=>{
        const [type,value]=key.split("\n");
        return h("li",{class:"t-"+groupOf(type)},said(value),h("small",{}," "+typeName(type)+(count>1?" · "+number(count):"")));
      })));
    }

    function removedHere(sample){
      const rest=sample.removed_count-sample.removed.length;
      return h("div",{class:"gone"},h("h4",{},t("removedHere")+" ",h("small",{},number(sample.removed_count))),
        sample.removed.length?h("div",{class:"scroll",tabindex:0,role:"region","aria-label":t("removedHere")},h("ul",{},sample.removed.map(part=>h("li",{},
          h("span",{class:"tag"},className(part.class)+" ",h("code",{},shown(part.rule))),
          said(part.text||"…",{},"del"),
          part.characters>Array.from(part.text).length?h("small",{}," "+t("chars",{n:number(part.characters)})):null))))
          :h("p",{class:"side"},t("removedNothing")),
        rest>0?h("p",{class:"side"},t("removedMore",{n:number(rest)})):null);
    }

    function body(sample){
      const shownCharacters=Array.from(sample.text).length;
      return [
        h("p",{class:"facts"},[
          sample.authors.length?sample.authors.map((name,place)=>[place?", ":"",said(name)]):null,
          h("code",{title:t("entityId")},shown(sample.id)),
          sample.url?(address(sample.url)?h("a",{href:address(sample.url),rel:"noopener noreferrer nofollow",target:"_blank"},t("openPage")):h("span",{},t("noLink"))):null,
        ].filter(Boolean).map((part,place)=>[place?" · ":"",part])),
        h("div",{class:"beside"},
          h("div",{},sample.subtitle&&said(sample.subtitle,{class:"subtitle"},"p"),article(sample),
            shownCharacters<sample.characters?h("p",{class:"side"},t("cut",{n:number(shownCharacters),m:number(sample.characters)})):null),
          h("aside",{},removedHere(sample),namesHere(sample)))];
    }

    function sampleCard(sample){
      const card=h("details",{class:"sample",open:state.open.has(sample)},
        h("summary",{},
          said(sample.title||t("untitled"),{class:"headline"},"span"),
          h("span",{class:"meta"},[said(sample.source),languageName(sample.lang),
            sample.published&&/^\d{4}(-\d\d){0,2}/.test(sample.published)?dateName(sample.published.slice(0,10)):null,
            t("chars",{n:number(sample.characters)})].filter(Boolean).map((part,place)=>[place?" · ":"",part]))));
      // Made when it is opened: a page of hundreds of articles would be slow to lay out.
      const fill=()=>{if(card.open&&card.childElementCount<2)card.append(h("div",{class:"open"},body(sample)))};
      card.addEventListener("toggle",()=>{fill();state.open[card.open?"add":"delete"](sample)});
      fill();
      return card;
    }

    const markGroups=["PER","ORG","LOC","NAME","MONEY","TIME","NUM"];
    function samplesSection(){
      if(!figures.samples.length)return null;
      const list=h("div",{class:"samples"});
      const status=h("p",{class:"status",role:"status"});
      const cards=new Map();
      const apply=()=>{
        const fitting=figures.samples.filter(fits);
        for(const sample of fitting)if(!cards.has(sample))cards.set(sample,sampleCard(sample));
        list.replaceChildren(...fitting.map(sample=>cards.get(sample)));
        status.textContent=fitting.length?t("found",{n:number(fitting.length),m:number(figures.samples.length)}):t("nothingFound");
        reset.hidden=!(state.query||state.language||state.site);
      };
      const choice=(id,key,label,values,name)=>h("label",{},h("span",{class:"hide"},label),
        h("select",{id,on:{change:event=>{state[key]=event.target.value;apply()}}},
          h("option",{value:""},t(key==="language"?"anyLanguage":"anySite")),
          values.map(value=>h("option",{value,selected:state[key]===value},name(value)))));
      const unique=key=>[...new Set(figures.samples.map(sample=>sample[key]))].sort();
      const search=h("input",{type:"search",id:"search",value:state.query,placeholder:t("search"),autocomplete:"off",spellcheck:"false",
        on:{input:event=>{state.query=event.target.value.trim();apply()}}});
      const reset=h("button",{type:"button",class:"reset",on:{click:()=>{state.query=state.language=state.site="";render("search")}}},t("reset"));
      const toggles=h("fieldset",{class:"legend"},h("legend",{},t("show")),
        markGroups.map(group=>h("label",{class:"t-"+group},h("input",{type:"checkbox",checked:!state.hidden.has(group),
          on:{change:event=>{state.hidden[event.target.checked?"delete":"add"](group);paint()}}}),h("mark",{class:"t-"+group},t("g_"+group)))),
        h("label",{class:"inline-types"},h("input",{type:"checkbox",id:"types",checked:state.types,on:{change:event=>{state.types=event.target.checked;paint()}}}),t("typesInline")));
      const paint=()=>{list.className="samples "+[...state.hidden].map(group=>"no-"+group).join(" ")+(state.types?" types":"")};
      const made=section("samples",t("samplesNote",{n:number(figures.samples.length)}),
        h("div",{class:"filters",role:"search","aria-label":t("search")},
          h("label",{class:"query"},h("span",{class:"hide"},t("search")),search),
          choice("by-language","language",t("languageColumn"),unique("lang"),languageName),
          choice("by-site","site",t("site"),unique("source"),shown),reset),
        toggles,status,list);
      apply();
      paint();
      return made;
    }
    """#
}
