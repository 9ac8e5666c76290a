package org.kinward.web.shelter;

import org.kinward.core.shelter.HouseMoves;
import org.kinward.core.shelter.activity.WriteActivity;
import org.kinward.core.shelter.allegation.PassOnAllegation;
import org.kinward.core.shelter.apart.KeepApart;
import org.kinward.core.shelter.count.CountHeads;
import org.kinward.core.shelter.handing.ConfirmHanding;
import org.kinward.core.shelter.handing.HandOverChild;
import org.kinward.core.shelter.incident.AnswerIncident;
import org.kinward.core.shelter.incident.NameReceiver;
import org.kinward.core.shelter.incident.ReportIncident;
import org.kinward.core.shelter.leaving.LeaveHouse;
import org.kinward.core.shelter.leaving.TakeBackArrival;
import org.kinward.core.shelter.maycome.KeepMayCome;
import org.kinward.core.shelter.medicine.GiveMedicine;
import org.kinward.core.shelter.medicine.KeepMedicines;
import org.kinward.core.shelter.missing.BeginSearch;
import org.kinward.core.shelter.missing.EndSearch;
import org.kinward.core.shelter.missing.GoOnSearching;
import org.kinward.core.shelter.missing.SearchMoves;
import org.kinward.core.shelter.near.WarnWhoManages;
import org.kinward.core.shelter.note.HandOverShift;
import org.kinward.core.shelter.outing.MoveOuting;
import org.kinward.core.shelter.outing.PlanOuting;
import org.kinward.core.shelter.review.ReviewStay;
import org.kinward.core.shelter.stay.ArrivalMoves;
import org.kinward.core.shelter.stay.ArriveInHouse;
import org.kinward.core.shelter.stay.EndOfStay;
import org.kinward.core.shelter.stay.KeepBeds;
import org.kinward.core.shelter.stay.MoveToRoom;
import org.kinward.core.shelter.stay.NotInHouse;
import org.kinward.core.shelter.stay.StayGoesOn;
import org.kinward.core.shelter.visitor.ReceiveVisitor;
import org.kinward.core.shelter.visitor.SeeVisitorOut;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases of a house. */
@Configuration(proxyBeanMethods = false)
@Import({HouseMoves.class, SearchMoves.class, BeginSearch.class, GoOnSearching.class, EndSearch.class, CountHeads.class,
        HandOverShift.class, EndOfStay.class, ArriveInHouse.class, ArrivalMoves.class,
        NotInHouse.class, MoveToRoom.class, LeaveHouse.class, TakeBackArrival.class,
        KeepBeds.class, HandOverChild.Told.class, HandOverChild.class, ConfirmHanding.class, WarnWhoManages.class,
        ReviewStay.class,
        StayGoesOn.class,
        ReportIncident.class, AnswerIncident.class, NameReceiver.class, PassOnAllegation.class,
        KeepMedicines.class, GiveMedicine.class, ReceiveVisitor.class, SeeVisitorOut.class,
        PlanOuting.class, MoveOuting.class, MoveOuting.Beside.class, KeepApart.class, KeepMayCome.class,
        WriteActivity.class})
class ShelterUseCases {
}
