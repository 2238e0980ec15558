/**
 * A form as Excel leaves it behind: merged headers, shared formulas beside the cells to fill, a chart, notes,
 * validations, conditional formats, print set-up, names, protection, and macros if wanted. Written part by part,
 * since no library writes all of it.
 */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export const SHEET = '小学 & 初中';
export const SHEET_PART = 'xl/worksheets/sheet1.xml';
/** Cells of the form's own formulas. */
export const COMPUTED = ['E5', 'E6', 'E7', 'B8', 'C8', 'D8', 'E8'] as const;

const TEXTS = [
  '学校班级情况表',
  '年级',
  '一年级',
  '二年级',
  '三年级',
  '合计',
  '公办',
  '民办',
  '中外合办',
  '旧文字',
];

type Strings = 'shared' | 'inline';
const text = (strings: Strings, address: string, value: string, style: number): string =>
  strings === 'shared'
    ? `<c r="${address}" s="${style}" t="s"><v>${TEXTS.indexOf(value)}</v></c>`
    : `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/**
 * B5:D7 are to be filled: B5 is there and blank, C5 missing in its row, row 6 lacks all three, row 7 is a blank tag,
 * D5 holds an old text. Column E is one shared formula, row 8 sums.
 */
const sheetXml = (strings: Strings): string => {
  const put = (address: string, value: string, style = 1): string => text(strings, address, value, style);
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E8"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B5" sqref="B5"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="3" max="4" width="9" style="2"/></cols><sheetData><row r="1" spans="1:5">${put('A1', '学校班级情况表')}</row><row r="3" spans="1:5">${put('A3', '年级')}${put('B3', '公办')}<c r="C3" s="1"/>${put('D3', '民办')}<c r="E3" s="1"/></row><row r="5" spans="1:5" x14ac:dyDescent="0.15">${put('A5', '一年级')}<c r="B5" s="2"/>${put('D5', '旧文字', 2)}<c r="E5" s="3"><f t="shared" ref="E5:E7" si="0">SUM(B5:D5)</f><v>0</v></c></row><!-- <row r="6"><c r="B6"><v>1</v></c></row> --><row r="6" spans="1:5" s="2" customFormat="1">${put('A6', '二年级')}<c r="E6" s="3"><f t="shared" si="0"/><v>0</v></c></row><row r="7" spans="1:1">${put('A7', '三年级')}<c r="E7" s="3"><f t="shared" si="0"/><v>0</v></c></row><row r="8" spans="1:5">${put('A8', '合计')}<c r="B8" s="3"><f>SUM(B5:B7)</f><v>0</v></c><c r="C8" s="3"><f t="array" ref="C8:D8">C5:D5+C6:D6+C7:D7</f><v>0</v></c><c r="D8" s="3"><v>0</v></c><c r="E8" s="3"><f>IF(SUM(E5:E7)&gt;0,SUM(E5:E7),0)</f><v>0</v></c></row><row r="12"/></sheetData><sheetProtection algorithmName="SHA-512" hashValue="q+w==" saltValue="abc==" spinCount="100000" sheet="1" objects="1" scenarios="1"/><protectedRanges><protectedRange sqref="B5:D7" name="填写区"/></protectedRanges><mergeCells count="4"><mergeCell ref="A1:E1"/><mergeCell ref="B3:C4"/><mergeCell ref="D3:E4"/><mergeCell ref="B10:D11"/></mergeCells><phoneticPr fontId="1" type="noConversion"/><conditionalFormatting sqref="B5:D7"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="whole" allowBlank="1" showErrorMessage="1" sqref="B5:D7"><formula1>0</formula1><formula2>999</formula2></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>&amp;C第 &amp;P 页</oddFooter></headerFooter><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`;
};

const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (...all: string[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><sz val="9"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf><xf numFmtId="1" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs></styleSheet>`;

/** Bytes that are no text in any code. */
const binary = (seed: number, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, i) => (i * 37 + seed) % 256);

export interface TemplateKind {
  readonly strings: Strings;
  readonly macros?: boolean;
  /** Whether the workbook says how it is computed. */
  readonly calcPr?: string;
}

export const templateParts = ({
  strings,
  macros = false,
  calcPr,
}: TemplateKind): Record<string, Uint8Array> => {
  const main = macros
    ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'
    : `${SPREADSHEET}.sheet.main+xml`;
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="bin" ContentType="${macros ? 'application/vnd.ms-office.vbaProject' : `${SPREADSHEET}.printerSettings`}"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', main)}${override(SHEET_PART, `${SPREADSHEET}.worksheet+xml`)}${override('xl/worksheets/sheet2.xml', `${SPREADSHEET}.worksheet+xml`)}${override('xl/styles.xml', `${SPREADSHEET}.styles+xml`)}${strings === 'shared' ? override('xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`) : ''}${override('xl/calcChain.xml', `${SPREADSHEET}.calcChain+xml`)}${override('xl/comments1.xml', `${SPREADSHEET}.comments+xml`)}${override('xl/drawings/drawing1.xml', `${DRAWING}+xml`)}${override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml')}${macros ? override('xl/printerSettings/printerSettings1.bin', `${SPREADSHEET}.printerSettings`) : ''}${override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml')}</Types>`,
    '_rels/.rels': relations(
      relation('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relation('rId2', `${OFFICE}/extended-properties`, 'docProps/app.xml'),
    ),
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><workbookProtection lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="小学 &amp; 初中" sheetId="1" r:id="rId1"/><sheet name="填报说明" sheetId="7" state="hidden" r:id="rId2"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'小学 &amp; 初中'!$A$1:$E$8</definedName><definedName name="填写区">'小学 &amp; 初中'!$B$5:$D$7</definedName></definedNames>${calcPr ?? '<calcPr calcId="191029" calcMode="manual"/>'}<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"/></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'),
      relation('rId2', `${OFFICE}/worksheet`, 'worksheets/sheet2.xml'),
      relation('rId3', `${OFFICE}/styles`, 'styles.xml'),
      ...(strings === 'shared' ? [relation('rId4', `${OFFICE}/sharedStrings`, 'sharedStrings.xml')] : []),
      relation('rId5', `${OFFICE}/calcChain`, 'calcChain.xml'),
      ...(macros
        ? [
            relation(
              'rId6',
              'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
              'vbaProject.bin',
            ),
          ]
        : []),
    ),
    [SHEET_PART]: sheetXml(strings),
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      relation('rId1', `${OFFICE}/printerSettings`, '../printerSettings/printerSettings1.bin'),
      relation('rId2', `${OFFICE}/drawing`, '../drawings/drawing1.xml'),
      relation('rId3', `${OFFICE}/vmlDrawing`, '../drawings/vmlDrawing1.vml'),
      relation('rId4', `${OFFICE}/comments`, '../comments1.xml'),
    ),
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/styles.xml': STYLES,
    ...(strings === 'shared' && {
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="${TEXTS.length}" uniqueCount="${TEXTS.length}">${TEXTS.map((one) => `<si><t>${one}</t><phoneticPr fontId="1" type="noConversion"/></si>`).join('')}</sst>`,
    }),
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="E8" i="1" l="1"/><c r="B8"/><c r="C8" a="1"/><c r="E5" s="1"/><c r="E6" s="1"/><c r="E7" s="1"/></calcChain>`,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>省厅</author></authors><commentList><comment ref="B5" authorId="0"><text><r><t>按学籍填</t></r></text></comment></commentList></comments>`,
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>4</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      relation('rId1', `${OFFICE}/chart`, '../charts/chart1.xml'),
    ),
    'xl/charts/chart1.xml': `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'小学 &amp; 初中'!$E$5:$E$7</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, strToU8(xml)])),
    'xl/printerSettings/printerSettings1.bin': binary(3, 900),
    ...(macros && { 'xl/vbaProject.bin': binary(11, 5000) }),
  };
};

export const template = (kind: TemplateKind): Uint8Array => zipSync(templateParts(kind));
