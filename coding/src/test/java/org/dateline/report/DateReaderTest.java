package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
  private static final DateReader DATES = DateReader.load(Knowledge.shipped());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015-11-23 | 2015-11-23
          2015-11-23T14:11:00+02:00 | 2015-11-23T14:11:00+02:00
          2015-11-23T14:11:00.123Z | 2015-11-23T14:11:00Z
          2015-11-23 14:11 | 2015-11-23T14:11:00
          20151123 | 2015-11-23
          20151123T141100+0200 | 2015-11-23T14:11:00+02:00
          20151123141100 | 2015-11-23T14:11:00
          Mon, 23 Nov 2015 14:11:00 GMT | 2015-11-23T14:11:00Z
          Mon, 23 Nov 2015 14:11:00 -0500 | 2015-11-23T14:11:00-05:00
          November 23, 2015 | 2015-11-23
          Nov. 23, 2015 2:11 p.m. EST | 2015-11-23T14:11:00-05:00
          23rd of November 2015 | 2015-11-23
          12:05 AM, Aug 4, 2008 | 2008-08-04T00:05:00
          January 11, 2010 Monday | 2010-01-11
          11/23/15 | 2015-11-23
          1448280660 | 2015-11-23T12:11:00Z
          1448280660000 | 2015-11-23T12:11:00Z
          """)
  void readsWhatSourcesWrite(String written, String meant) {
    assertThat(DATES.read(written, "en")).hasToString(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tr | 23 Kasım 2015, 14:11 | 2015-11-23T14:11:00
          de | 23. November 2015 um 14.11 Uhr | 2015-11-23T14:11:00
          fr | le 23 novembre 2015 à 14h11 | 2015-11-23T14:11:00
          es | 23 de noviembre de 2015 | 2015-11-23
          pt | 23 de março de 2015 | 2015-03-23
          ru | 23 ноября 2015 г. | 2015-11-23
          uk | 23 листопада 2015 | 2015-11-23
          pl | 23 listopada 2015 | 2015-11-23
          hr | 23. listopada 2015. | 2015-10-23
          cs | 23. listopadu 2015 | 2015-11-23
          ar | ٢٣ نوفمبر ٢٠١٥ | 2015-11-23
          ar | 23 تشرين الثاني 2015 | 2015-11-23
          fa | ۲۳ نوامبر ۲۰۱۵ | 2015-11-23
          hi | 23 नवंबर 2015 | 2015-11-23
          zh | 2015年11月23日 14:11 | 2015-11-23T14:11:00
          ko | 2015년 11월 23일 | 2015-11-23
          vi | ngày 23 tháng 11 năm 2015 | 2015-11-23
          th | 23 พฤศจิกายน 2558 | 2015-11-23
          el | 23 Νοεμβρίου 2015 | 2015-11-23
          he | 23 בנובמבר 2015 | 2015-11-23
          he | 23 נובמבר 2015 | 2015-11-23
          id | 23 Agustus 2015 | 2015-08-23
          sw | 23 Agosti 2015 | 2015-08-23
          fi | 23. marraskuuta 2015 | 2015-11-23
          eu | 2015eko urtarrilaren 23a | 2015-01-23
          en | 20151123T noon | 2015-11-23
          de | 03.04.2015 | 2015-04-03
          en | 03/04/2015 | 2015-03-04
          fr | 03/04/2015 | 2015-04-03
          """)
  void readsOtherLanguages(String language, String written, String meant) {
    Published read = DATES.read(written, language);
    if (meant == null) {
      assertThat(read).isNull();
    } else {
      assertThat(read).hasToString(meant);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"yesterday", "40 Nov 2015", "May", "12", "2015-13-45", "''"})
  void findsNoDateWhereThereIsNone(String written) {
    assertThat(DATES.read(written, "en")).isNull();
  }

  @Test
  void putsATimeIntoTheZoneOfItsLanguage() {
    assertThat(DATES.readLocal("23 Kasım 2015, 14:11", "tr"))
        .hasToString("2015-11-23T14:11:00+02:00");
    assertThat(DATES.readLocal("23 Kasım 2017, 14:11", "tr"))
        .hasToString("2017-11-23T14:11:00+03:00");
  }
}
