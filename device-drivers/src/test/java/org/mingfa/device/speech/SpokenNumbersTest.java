package org.mingfa.device.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "拨打12348 | 拨打幺二三四八",
                "拨打110或者120。 | 拨打幺幺零或者幺二零。",
                "拨打12348. | 拨打幺二三四八.",
                "国办发〔2021〕12号 | 国办发〔二零二一〕十二号",
                "010-65153636 | 零幺零，六五幺五三六三六",
                "13800138000 | 幺三八零零幺三八零零零",
                "2024年 | 二零二四年",
                "2020—2025年 | 二零二零到二零二五年",
                "2024年12月1日 | 二零二四年十二月一日",
                "2024-05-01 | 二零二四年五月一日",
                "3-5% | 三到百分之五",
                "9:30-11:00 | 九点三十分到十一点",
                "9:30到17:00，8:05 | 九点三十分到十七点，八点零五分",
                "第一百零三条 | 第一百零三条",
                "第1064条 | 第一千零六十四条",
                "民法典1064 | 民法典一零六四",
                "第110条第2款 | 第一百一十条第二款",
                "3% | 百分之三",
                "０.5％ | 百分之零点五",
                "3‰ | 千分之三",
                "1/2 | 二分之一",
                "500元 | 五百元",
                "2.5倍 | 二点五倍",
                "1,000元 | 一千元",
                "12000元 | 一万二千元",
                "120天 | 一百二十天",
                "2个月 | 两个月",
                "12个月 | 十二个月",
                "3-5日 | 三到五日",
                "15 | 十五",
                "110000元 | 十一万元",
                "10500元 | 一万零五百元",
                "100020003元 | 一亿零二万零三元",
                "100000001元 | 一亿零一元",
                "0 | 零",
                "007 | 七",
                "99999999999999999元 | 九九九九九九九九九九九九九九九九九元",
            })
    void figuresAreReadAsPeopleSayThem(String written, String spoken) {
        assertThat(SpokenNumbers.inWords(written)).isEqualTo(spoken);
    }
}
