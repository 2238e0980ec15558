/**
 * Traditional and variant characters that occur in education headers, place names and school names, each
 * followed by its simplified form. Only characters with one plain reading are listed: 乾 and 瀋 live on in
 * simplified place names and stay as they are.
 */
const PAIRS = [
  '學学級级數数總总計计間间圖图書书機机構构體体藝艺術术樂乐歷历辦办類类別别縣县鄉乡鎮镇區区鋪铺莊庄園园兒儿師师員员職职專专業业',
  '畢毕對对應应備备儀仪設设質质產产資资費费經经萬万億亿畝亩積积築筑綠绿電电腦脑網网絡络實实驗验語语國国東东龍龙門门灣湾陽阳',
  '陰阴華华興兴義义慶庆貴贵長长關关馬马烏乌魯鲁蘭兰雙双橋桥壩坝嶺岭島岛崗岗溝沟灘滩樓楼廠厂鐵铁銀银錢钱鄭郑劉刘張张陳陈趙赵',
  '吳吴楊杨孫孙韓韩馮冯許许蔣蒋賈贾鄒邹葉叶閻阎譚谭鄧邓蕭萧羅罗謝谢盧卢蘇苏顧顾龔龚嚴严賴赖聯联勝胜豐丰寧宁靈灵鳳凤鶴鹤麗丽',
  '愛爱營营衛卫衞卫農农場场軍军務务隨随遷迁殘残礙碍補补貼贴貧贫傳传統统標标識识碼码號号編编製制註注說说審审覈核報报錶表單单',
  '負负責责話话時时課课節节選选擇择優优範范導导歲岁齡龄層层獎奖勵励幫帮開开閉闭啟启啓启聰聪聾聋啞哑視视聽听進进達达遠远邊边',
  '運运動动廳厅廁厕館馆飯饭廚厨雜杂準准預预測测評评價价規规劃划貸贷複复復复轉转離离輟辍僑侨漢汉滿满維维壯壮錫锡嶽岳嶼屿淨净',
  '湧涌潔洁濱滨濟济燈灯為为爲为點点無无現现環环當当療疗發发盤盘礦矿禮礼種种穀谷窯窑窩窝競竞筆笔紅红納纳純纯細细終终組组結结',
  '給给綜综線线練练績绩續续羣群習习聖圣臺台與与舊旧萊莱蓋盖處处裝装觀观訓训記记試试該该詳详誠诚調调論论講讲證证讀读變变貢贡',
  '財财購购賽赛車车輔辅輕轻輪轮遺遗鄰邻醫医鋼钢錄录鐘钟陸陆隊队階阶際际險险隱隐雲云靜静項项順顺領领頭头題题額额願愿顯显風风',
  '飛飞養养餘余驛驿魚鱼鮮鲜鵬鹏鹽盐麥麦黃黄齊齐龜龟戶户檔档權权樹树檢检歸归氣气決决況况滬沪澤泽潤润溫温漁渔獨独獻献畫画異异',
  '強强彈弹後后從从徑径徵征憲宪懷怀撥拨據据擔担擴扩敎教斷断舉举條条來来極极榮荣個个們们倉仓偉伟側侧儲储內内兩两冊册勞劳勢势',
  '匯汇滙汇彙汇協协參参問问喬乔圍围圓圆團团執执堅坚塊块壽寿夢梦奮奋婦妇嬰婴寫写寬宽寶宝將将尋寻屆届屬属岡冈峽峡巖岩幹干庫库',
  '廟庙廣广廢废眾众衆众峯峰邨村爾尔歐欧裏里裡里糧粮係系於于覽览訊讯護护讓让賃赁貨货貫贯賀贺賓宾賢贤還还過过連连適适遼辽邁迈',
  '鈴铃鋒锋錦锦鍵键鏡镜閣阁閱阅陝陕隴陇雞鸡難难韋韦頂顶頁页頻频顏颜飲饮蹟迹籃篮牆墙棟栋湯汤潰溃漲涨渦涡滄沧瀏浏瀾澜煙烟獅狮',
  '稱称簡简會会織织認认隸隶緯纬繫系監监郵邮賬账説说欄栏買买臨临碩硕帶带繼继佔占遊游戲戏紙纸檯台枱台擬拟綱纲礎础狀状較较約约',
].join('');

const SIMPLIFIED: ReadonlyMap<string, string> = (() => {
  const characters = [...PAIRS];
  const map = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    map.set(characters[at] as string, characters[at + 1] as string);
  }
  return map;
})();

const ANY_TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'gu');

/** Traditional characters of the table as their simplified forms; everything else unchanged. */
export const simplified = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
