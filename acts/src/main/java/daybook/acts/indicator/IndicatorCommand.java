package daybook.acts.indicator;

import daybook.acts.Command;
import daybook.acts.indicator.correctreturn.CorrectIndicatorReturn;
import daybook.acts.indicator.define.DefineIndicator;
import daybook.acts.indicator.forecast.ForecastOutturn;
import daybook.acts.indicator.namelead.NameIndicatorLead;
import daybook.acts.indicator.rate.RateIndicator;
import daybook.acts.indicator.recordreturn.RecordIndicatorReturn;
import daybook.acts.indicator.reportunavailable.ReportReturnUnavailable;
import daybook.acts.indicator.revise.ReviseDefinition;
import daybook.acts.indicator.revisetarget.ReviseTarget;
import daybook.acts.indicator.settarget.SetTarget;
import daybook.acts.indicator.withdraw.WithdrawIndicator;
import daybook.acts.indicator.withdrawreturn.WithdrawIndicatorReturn;
import daybook.facts.id.IndicatorId;

/** What can be asked for about an indicator. */
public sealed interface IndicatorCommand extends Command
        permits RecordIndicatorReturn,
                CorrectIndicatorReturn,
                WithdrawIndicatorReturn,
                ReportReturnUnavailable,
                SetTarget,
                ReviseTarget,
                ForecastOutturn,
                RateIndicator,
                DefineIndicator,
                ReviseDefinition,
                NameIndicatorLead,
                WithdrawIndicator {

    /** The most digits after the point that figures of an indicator are shown with. */
    int MOST_DECIMALS = 10;

    IndicatorId indicator();

    @Override
    default IndicatorId about() {
        return indicator();
    }
}
