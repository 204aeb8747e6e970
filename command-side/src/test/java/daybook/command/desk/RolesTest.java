package daybook.command.desk;

import static daybook.acts.Role.ADMINISTRATOR;
import static daybook.acts.Role.APPROVER;
import static daybook.acts.Role.FINANCE;
import static daybook.acts.Role.PERFORMANCE_OFFICER;
import static daybook.acts.Role.SECRETARY;
import static org.assertj.core.api.Assertions.assertThat;

import daybook.acts.Command;
import daybook.acts.OpenTo;
import daybook.acts.Role;
import daybook.command.example.HouseRecords;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final Map<String, Set<Role>> MAY = Map.ofEntries(
            Map.entry("EstablishBody", Set.of(ADMINISTRATOR, SECRETARY)),
            Map.entry("EstablishOffice", Set.of(ADMINISTRATOR)),
            Map.entry("AppointOfficeHolder", Set.of(ADMINISTRATOR, SECRETARY)),
            Map.entry("EndOfficeHolder", Set.of(ADMINISTRATOR, SECRETARY)),
            Map.entry("ReceivePaper", Set.of(SECRETARY, PERFORMANCE_OFFICER, FINANCE)),
            Map.entry("RecordPrintedFigure", Set.of(SECRETARY, PERFORMANCE_OFFICER, FINANCE)),
            Map.entry("RecordMeeting", Set.of(SECRETARY)),
            Map.entry("RecordResolution", Set.of(SECRETARY)),
            Map.entry("WithdrawResolution", Set.of(SECRETARY)),
            Map.entry("AdoptIndicatorSet", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("AddIndicatorToSet", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("AgreeRewardTerms", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("DefineIndicator", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("SetTarget", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("ReviseTarget", Set.of(SECRETARY, PERFORMANCE_OFFICER)),
            Map.entry("RecordIndicatorReturn", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("CorrectIndicatorReturn", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("ReviseDefinition", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("WithdrawIndicator", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("NameIndicatorLead", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("RateIndicator", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("ForecastOutturn", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("TakeIndicatorOutOfSet", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("AdoptRatingScheme", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("ReportReturnUnavailable", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("WithdrawIndicatorReturn", Set.of(PERFORMANCE_OFFICER)),
            Map.entry("OpenProgramme", Set.of(FINANCE)),
            Map.entry("RecordRewardOffer", Set.of(FINANCE)),
            Map.entry("AuthoriseFacility", Set.of(FINANCE)),
            Map.entry("RequestFacilityExtension", Set.of(FINANCE)),
            Map.entry("DecideFacilityExtension", Set.of(SECRETARY, FINANCE)),
            Map.entry("ChangeFacility", Set.of(SECRETARY, FINANCE)),
            Map.entry("ProposeInvestment", Set.of(PERFORMANCE_OFFICER, FINANCE)),
            Map.entry("RecommendInvestment", Set.of(PERFORMANCE_OFFICER, FINANCE)),
            Map.entry("DecideInvestment", Set.of(SECRETARY, FINANCE)),
            Map.entry("AllocateInvestment", Set.of(FINANCE)),
            Map.entry("CommitInvestment", Set.of(FINANCE)),
            Map.entry("DrawDownInvestment", Set.of(FINANCE)),
            Map.entry("RepayInvestment", Set.of(FINANCE)),
            Map.entry("WriteOffInvestment", Set.of(FINANCE)),
            Map.entry("ClaimReward", Set.of(FINANCE)),
            Map.entry("ReceiveReward", Set.of(FINANCE)),
            Map.entry("ChangeFunderTerms", Set.of(FINANCE)),
            Map.entry("RecordOpeningPosition", Set.of(FINANCE)),
            Map.entry("RepayOpeningBalance", Set.of(FINANCE)),
            Map.entry("WriteOffOpeningBalance", Set.of(FINANCE)),
            Map.entry("ReverseEntry", Set.of(SECRETARY, PERFORMANCE_OFFICER, FINANCE)),
            Map.entry("ConfirmMinutes", Set.of(SECRETARY)),
            Map.entry("WithdrawEntry", Set.of(SECRETARY, FINANCE, PERFORMANCE_OFFICER, APPROVER, ADMINISTRATOR)),
            Map.entry("CorrectName", Set.of(SECRETARY, FINANCE, PERFORMANCE_OFFICER, ADMINISTRATOR)),
            Map.entry("GrantDelegation", Set.of(SECRETARY)),
            Map.entry("RevokeDelegation", Set.of(SECRETARY)),
            Map.entry("RefuseUnderDelegation", Set.of(APPROVER)),
            Map.entry("ExerciseDelegation", Set.of(APPROVER)),
            Map.entry("AnswerAsDelegate", Set.of(APPROVER, SECRETARY)),
            Map.entry("AnswerAsConsultee", Set.of(APPROVER, SECRETARY, FINANCE, PERFORMANCE_OFFICER)),
            Map.entry("OpenAccount", Set.of(ADMINISTRATOR)),
            Map.entry("ChangeRoles", Set.of(ADMINISTRATOR)),
            Map.entry("CloseAccount", Set.of(ADMINISTRATOR)),
            Map.entry("UnlockAccount", Set.of(ADMINISTRATOR)),
            Map.entry("ResetPassword", Set.of(ADMINISTRATOR)),
            Map.entry("RevokeApiToken", Set.of(ADMINISTRATOR)),
            Map.entry("ApproveUnderDelegation", Set.of(APPROVER)));

    @Test
    void each_command_is_open_to_its_roles_and_to_no_other() {
        Map<String, Set<Role>> open = HouseRecords.of(Command.class).stream()
                .collect(Collectors.toMap(
                        Class::getSimpleName,
                        command -> Set.of(command.getAnnotation(OpenTo.class).value())));
        assertThat(open).containsExactlyInAnyOrderEntriesOf(MAY);
    }
}
