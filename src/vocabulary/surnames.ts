/** The Chinese surnames that nearly everybody has one of, simplified and traditional. */
export const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庄施葛颜倪季骆柳阮齐梅童凌毕单裴路聂焦涂甘辛管关柴卓詹靳祁耿牟左申翟张劉陳楊黃趙吳孫馬鄭謝許韓馮鄧葉蘇呂盧鍾譚陸範賈鄒龍賀顧龔萬錢嚴湯賴莊顏駱齊畢單聶關'
