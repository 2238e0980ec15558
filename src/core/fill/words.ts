/** Words of forms that name no quantity. A form whose label isn't understood mostly wants a line here. */

/** Headings of the columns that hold labels, codes and units, never figures. */
export const STUB_HEADING =
  /^(?:指标(?:名称)?|项目(?:名称)?|类别|分类|内容|名称|栏目|主要指标|学段|学校类别|办学类型|学校类型|学校名称|学校|单位名称|乡镇(?:[(/]?街道\)?)?|乡\(镇\)|镇街|地区|区域|城乡|城乡类型|年级|班额|班级规模|规模)$/;
export const CODE_HEADING = /^(?:代码|行次|编号|序号|栏次|指标代码|顺序号|no\.?)$/i;
export const UNIT_HEADING = /^(?:计量)?单位$/;

/** Columns in which people write, not figures. */
export const REMARK_HEADING =
  /^(?:备注|说明|备注说明|填表说明|数据来源|来源|条款|属性|指标属性|责任单位|牵头单位)$/;

const PLAIN_WORDS =
  '基本|师生|学生|学校|幼儿园|幼儿|教师|教职工|师资|班级|办学|资产|校舍|经费|其他|总体|总量|建设|发展|完成|主要|有关|综合|指标|条件|情况|状况|信息|规模|结构|构成|统计|数据|数值|进度|人员|队伍';

/** Groups that only say what kind of figures follow (一、学校与学生): they narrow nothing and name nothing. */
export const PLAIN_GROUP = new RegExp(
  `^(?:(?:(?:${PLAIN_WORDS})(?:与|和|及|、)?)+|数量|本期|本年|本学年|当年|现状|实有|全[县区市省]|县域|本[县区市])$`,
);

/** A share of what stands above it or beside it. */
export const PLAIN_SHARE = /^(?:所占|占)?(?:比例|比重|百分比|占比|比)$/;

/** 一、 (一) 1. before a heading. */
export const LIST_NUMBER = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、.](?!\d))/;

/** Cells that say "not applicable": printed by the form, not to be written over. */
export const NOT_APPLICABLE = /^(?:[-—–―/\\×xX*＊…]+|不填|免填)$/;

/** Captions above a table that hold a colon without being labels. */
export const CAPTION =
  /(?:单位|表号|机关|批准|文号|有效期|时间|日期|时点|学年|年度|填报|制表|代码|编码|地址|名称)(?:\(.*?\))?:/;
