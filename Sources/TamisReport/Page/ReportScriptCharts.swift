/// The page's script, second part: tables with bars, and histograms. Each chart can be read as a table.
enum ReportScriptCharts {
  static let script = #"""
    function countText(row){
      if(!row.missed)return number(row.count);
      return h("span",{title:t("atLeast",{a:number(row.count),b:number(row.count+row.missed)})},"≥ "+number(row.count));
    }

    // Rows are {label,count,…}; columns are [heading,cell of a row] behind the bar.
    function ranking(rows,heading,columns,options){
      const {limit=10,caption,color="a"}=options||{};
      const most=Math.max(1,...rows.map(row=>row.count));
      const table=part=>h("table",{class:"rank"},
        caption&&h("caption",{class:"hide"},caption),
        h("thead",{},h("tr",{},h("th",{scope:"col"},heading),h("td",{class:"bar"}),columns.map(([name])=>h("th",{scope:"col",class:"n"},name)))),
        h("tbody",{},part.map(row=>h("tr",{},
          h("th",{scope:"row"},row.label),
          h("td",{class:"bar","aria-hidden":"true"},h("i",{class:"fill "+color,css:{width:Math.max(.6,100*row.count/most)+"%"}})),
          columns.map(([,cell])=>h("td",{class:"n"},cell(row)))))));
      if(!rows.length)return h("p",{class:"none"},t("none"));
      const rest=rows.slice(limit);
      return h("div",{},table(rows.slice(0,limit)),
        rest.length?h("details",{class:"more"},h("summary",{},t("all",{n:number(rest.length)})),table(rest)):null);
    }

    // Bars are {name,title,count}; ticks are places with the text below them.
    function histogram(bars,ticks,label,heading){
      const most=Math.max(1,...bars.map(bar=>bar.count));
      const width=bars.length*10;
      const svg=h("svg",{viewBox:"0 0 "+width+" 100",preserveAspectRatio:"none",role:"img","aria-label":label,class:"histogram"},
        [25,50,75].map(y=>h("line",{x1:0,x2:width,y1:y,y2:y})),
        bars.map((bar,place)=>{
          const height=bar.count?Math.max(1,100*bar.count/most):0;
          const rect=h("rect",{x:place*10+.8,width:8.4,y:100-height,height});
          const title=document.createElementNS("http://www.w3.org/2000/svg","title");
          title.textContent=bar.title+": "+number(bar.count);
          rect.append(title);
          return rect;
        }));
      return h("figure",{class:"chart"},
        h("div",{class:"plot"},h("span",{class:"top","aria-hidden":"true"},number(most)),svg),
        h("div",{class:"ticks","aria-hidden":"true"},ticks.map(({place,text,end})=>
          h("span",{class:end,css:{left:100*(place+(end?0:.5))/bars.length+"%"}},text))),
        h("details",{class:"more"},h("summary",{},t("asTable")),
          ranking(bars.map(bar=>({label:bar.title,count:bar.count})),heading,[[t("count"),row=>number(row.count)]],{limit:400})));
    }

    function dateChart(dates){
      const bars=dates.bars.map(bar=>({...bar,title:dateName(bar.name)}));
      if(dates.earlier)bars.unshift({title:t("earlier"),count:dates.earlier,edge:true});
      if(dates.later)bars.push({title:t("later"),count:dates.later,edge:true});
      const first=dates.earlier?1:0;
      const named=dates.bars.length;
      const wanted=Math.min(named,4);
      const ticks=[];
      for(let index=0;index<wanted;index++){
        const place=first+(wanted>1?Math.round(index*(named-1)/(wanted-1)):0);
        const side=wanted>1&&index===0?"start":wanted>1&&index===wanted-1?"end":undefined;
        ticks.push({place:side==="end"?place+1:place,text:dateName(bars[place].name,true),end:side});
      }
      return histogram(bars,ticks,t("datesNote",{n:number(dates.dated),m:number(dates.dated+dates.undated),a:dateName(dates.first),b:dateName(dates.last)}),t("period"));
    }

    function lengthChart(lengths){
      const all=lengths.bars.map((bar,place)=>{
        const next=lengths.bars[place+1];
        const values={a:number(bar.from),b:next?number(next.from):""};
        return {count:bar.count,from:bar.from,title:t(bar.from===0?"from0":next?"between":"from1",values)};
      });
      const used=all.map(bar=>bar.count>0);
      const bars=all.slice(Math.max(0,used.indexOf(true)),used.lastIndexOf(true)+1);
      const short=value=>number(value,{notation:"compact"});
      const every=bars.length>8?2:1;
      const ticks=bars.map((bar,place)=>({place:place,text:short(bar.from),end:"edge"})).filter((tick,place)=>place%every===0);
      return histogram(bars,ticks,t("lengthsNote",lengthValues(lengths)),t("length"));
    }
    const lengthValues=lengths=>({a:number(lengths.median),b:number(lengths.p10),c:number(lengths.p90)});
    """#
}
