package daybook.command.indicator;

import daybook.command.desk.Command;
import daybook.facts.id.IndicatorId;

/** What can be asked for about an indicator. */
public sealed interface IndicatorCommand extends Command
        permits CorrectIndicatorReturn,
                DefineIndicator,
                ForecastOutturn,
                RateIndicator,
                RecordIndicatorReturn,
                ReportReturnUnavailable,
                ReviseDefinition,
                ReviseTarget,
                SetTarget,
                WithdrawIndicator,
                WithdrawIndicatorReturn {

    IndicatorId indicator();

    @Override
    default IndicatorId about() {
        return indicator();
    }
}
