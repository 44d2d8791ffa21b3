package org.dateline.time;

/** How finely a date is known. Printed in lower case. */
public enum Precision {
  DAY,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY
}
