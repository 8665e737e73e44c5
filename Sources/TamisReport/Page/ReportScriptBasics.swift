/// The page's script, first part: elements, labels, numbers.
///
/// Whatever comes from a record becomes a text node or an attribute that holds no code: the script never makes markup from
/// text.
enum ReportScriptBasics {
  static let script = #"""
    const data=JSON.parse(document.getElementById("data").textContent);
    const figures=data.figures;
    const root=document.documentElement;
    const state={lang:labels[data.lang]?data.lang:"en",theme:"auto",query:"",language:"",site:"",open:new Set(),hidden:new Set(),types:false};

    function h(tag,attributes,...children){
      const svg=tag==="svg"||tag==="rect"||tag==="line";
      const element=svg?document.createElementNS("http://www.w3.org/2000/svg",tag):document.createElement(tag);
      for(const [name,value] of Object.entries(attributes||{})){
        if(value===undefined||value===null||value===false)continue;
        if(name==="on")for(const [event,act] of Object.entries(value))element.addEventListener(event,act);
        else if(name==="css")for(const [key,text] of Object.entries(value))element.style.setProperty(key,text);
        else element.setAttribute(name,value===true?"":String(value));
      }
      element.append(...children.flat(9).filter(child=>child!==null&&child!==undefined&&child!==false));
      return element;
    }

    function t(key,values){
      const text=labels[state.lang][key]??labels.en[key]??key;
      return values?text.replace(/\{(\w+)\}/g,(all,name)=>name in values?String(values[name]):all):text;
    }
    const locale=()=>labels[state.lang]._locale;
    const number=(value,options)=>new Intl.NumberFormat(locale(),options).format(value);
    function percent(part,whole){
      if(!whole)return "";
      const share=part/whole;
      if(share>0&&share<.0005)return "< "+number(.001,{style:"percent",maximumFractionDigits:1});
      return number(share,{style:"percent",maximumFractionDigits:share<.0995?1:0});
    }

    // Marks that turn the direction of what follows, and controls, are shown instead of obeyed. One for one, so that offsets
    // stay true.
    const shown=text=>String(text).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,"\uFFFD");
    // Text of a record: isolated, in its own direction.
    const said=(text,attributes,tag)=>h(tag||"bdi",{dir:"auto",...attributes},shown(text));

    function address(text){
      if(typeof text!=="string"||!/^https?:\/\//i.test(text))return null;
      try{const url=new URL(text);return url.protocol==="https:"||url.protocol==="http:"?url.href:null}catch{return null}
    }
    function link(text,url,attributes){
      const href=address(url);
      return href?h("a",{href,rel:"noopener noreferrer nofollow",target:"_blank",...attributes},said(text)):said(text,attributes);
    }

    function languageName(code){
      if(code==="und")return t("unknown");
      try{return new Intl.DisplayNames([locale()],{type:"language",languageDisplay:"standard"}).of(code)||shown(code)}catch{return shown(code)}
    }
    function currencyName(code){
      try{return new Intl.DisplayNames([locale()],{type:"currency"}).of(code)||code}catch{return code}
    }
    function amount(value,code){
      const options=Math.abs(value)>=1e15?{notation:"scientific",maximumFractionDigits:2}
        :{maximumFractionDigits:Math.abs(value)<1e3&&value%1?2:0};
      try{return number(value,{style:"currency",currency:code,currencyDisplay:"narrowSymbol",minimumFractionDigits:0,...options})}
      catch{return number(value,options)+" "+code}
    }
    function dateName(name,short){
      const [year,month,day]=name.split("-").map(Number);
      if(!month)return String(year);
      const date=new Date(Date.UTC(2000,month-1,day||1));
      date.setUTCFullYear(year);
      const options=day?{day:"numeric",month:short?"short":"long"}:{month:short?"short":"long"};
      return new Intl.DateTimeFormat(locale(),{timeZone:"UTC",year:"numeric",...options}).format(date);
    }
    const groups={PER:"PER",ORG:"ORG",LOC:"LOC",money:"MONEY",date:"TIME",time:"TIME",datetime:"TIME",duration:"TIME",set:"TIME"};
    const nameTypes=["PER","ORG","LOC","PRODUCT","EVENT","MISC"];
    const groupOf=type=>Object.hasOwn(groups,type)?groups[type]:nameTypes.includes(type)?"NAME":"NUM";
    const typeName=type=>nameTypes.includes(type)?t(type+"1"):type==="money"?t("money1"):t(type);
    const className=name=>Object.hasOwn(labels.en,"c_"+name)?t("c_"+name):shown(name);
    """#
}
