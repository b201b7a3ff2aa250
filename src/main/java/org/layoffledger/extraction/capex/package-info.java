/**
 * Turns statements of capital spending into capex figures.
 *
 * <p>{@code CapexRules} is the door. {@code StoryReader} carries subject, topic and period from sentence to sentence, {@code SentenceReader} asks the questions
 * below of each amount, {@code FigureBuilder} makes a {@code Figure} of the answers, and {@code Settlement} one figure of what an article tells several times.
 *
 * <ul>
 *   <li><b>Is it capital expenditure?</b> {@code Topic} with {@code HeadNouns}, {@code SpentOn}, {@code GoingOn}; {@code Deltas} for mere changes.
 *   <li><b>How much?</b> {@code AmountFinder} with {@code RangeEnds}.
 *   <li><b>Whose?</b> {@code SpenderFinder} with {@code SentenceCompanies}, {@code Enumerations} and {@code SpenderGroups}.
 *   <li><b>For when?</b> {@code PeriodFinder} with {@code PeriodPlaces}, {@code CountedPeriods}, {@code QuartersInTurn}, {@code UndatedPeriods} and
 *       {@code CarriedPeriods}; {@code PeriodReading} and {@code FiscalClock} for the calendar of the company.
 *   <li><b>On what basis?</b> {@code BasisFinder} with {@code Wording} and {@code Outsiders}.
 *   <li><b>What does the layout say?</b> {@code StoryLayout} and {@code TableHead}.
 * </ul>
 */
@NullMarked
package org.layoffledger.extraction.capex;

import org.jspecify.annotations.NullMarked;
